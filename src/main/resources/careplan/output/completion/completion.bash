# Completion of careplan for bash, written by 'careplan completion bash'.
# shellcheck shell=bash

# The options of the command $1, as words.
_careplan_options() {
  words=
  case $1 in
@OPTIONS@  esac
}

# What stands behind an option, or as an argument ('first', 'rest'), of a command: kind and words.
# There is no kind where nothing follows the option.
_careplan_value() {
  kind='' words=''
  case $1 in
@VALUES@  esac
}

# Sets plain to the word $1 without its quoting. Nothing in it is run.
_careplan_plain() {
  local rest=$1 letter quote=
  plain=
  case $rest in
    \~/*) plain=$HOME/ rest=${rest#??} ;;
  esac
  while [ -n "$rest" ]; do
    letter=${rest:0:1}
    rest=${rest:1}
    case $quote$letter in
      "'" | '"') quote=$letter ;;
      "''" | '""') quote= ;;
      \\ | \"\\) plain=$plain${rest:0:1} rest=${rest:1} ;;
      *) plain=$plain$letter ;;
    esac
  done
}

# Adds those of the words $3... that begin with $1 to the reply, behind $2.
_careplan_reply() {
  local start=$1 before=$2 word
  shift 2
  for word; do
    case $word in
      "$start"*) COMPREPLY+=("$before$word") ;;
    esac
  done
}

_careplan() {
  local kind='' words='' plain='' current='' command='' option='' value='' before='' person
  local number=0 ended='' cut='' word i last
  local -a typed=() files=()
  COMPREPLY=()

  # Bash parts words at '=' and ':'; here they are whole again.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    last=$((${#typed[@]} - 1))
    case $word in
      [=:] | [=:][=:]) [ "$last" -lt 0 ] || { typed[last]=${typed[last]}$word && continue; } ;;
    esac
    case ${COMP_WORDS[i - 1]} in
      [=:] | [=:][=:]) [ "$i" -eq 1 ] || { typed[last]=${typed[last]}$word && continue; } ;;
    esac
    typed+=("$word")
  done
  last=$((${#typed[@]} - 1))
  [ "$last" -ge 0 ] && current=${typed[last]}

  for ((i = 0; i < last; i++)); do
    word=${typed[i]}
    if [ -z "$command" ]; then
      command=$word
      continue
    fi
    if [ -n "$option" ]; then
      option=
    elif [ -z "$ended" ] && [ "$word" = -- ]; then
      ended=yes
    elif [ -z "$ended" ] && [ "${word#-}" != "$word" ] && [ "$word" != - ]; then
      _careplan_value "$command $word"
      [ -z "$kind" ] || option=$word
    else
      number=$((number + 1))
      _careplan_plain "$word"
      [ ! -f "$plain" ] || files+=("$plain")
    fi
  done

  if [ -z "$command" ]; then
    kind=word words='@COMMANDS@' value=$current
  elif [ -n "$option" ]; then
    value=$current
    _careplan_value "$command $option"
  elif [ -z "$ended" ] && [ "${current#--*=}" != "$current" ]; then
    value=${current#*=}
    before=${current%%=*}=
    _careplan_value "$command ${current%%=*}"
  elif [ -z "$ended" ] && [ "${current#-}" != "$current" ]; then
    _careplan_options "$command"
    kind=word value=$current
  else
    value=$current
    if [ "$number" -eq 0 ]; then
      _careplan_value "$command first"
    else
      _careplan_value "$command rest"
    fi
  fi

  # Files are left to bash itself, which knows how to quote them.
  [ "$kind" != file ] || return 0
  compopt +o default +o bashdefault 2>/dev/null
  case $kind in
    word)
      # shellcheck disable=SC2086 # words are separated by spaces
      _careplan_reply "$value" "$before" $words
      ;;
    list)
      case $value in
        *,*) before=$before${value%,*}, value=${value##*,} ;;
      esac
      # shellcheck disable=SC2086
      _careplan_reply "$value" "$before" $words
      ;;
    level)
      case $value in
        *=*)
          before=$before${value%%=*}=
          # shellcheck disable=SC2086
          _careplan_reply "${value#*=}" "$before" @LEVELS@
          ;;
        *)
          compopt -o nospace 2>/dev/null
          for word in $words; do
            _careplan_reply "$value" "$before" "$word="
          done
          ;;
      esac
      ;;
    person)
      [ "${#files[@]}" -gt 0 ] || return 0
      # Where two people are one, the second stands behind an equals sign.
      case $value in
        *=*) before=$before${value%=*}= value=${value##*=} ;;
      esac
      _careplan_plain "${COMP_WORDS[0]}"
      while IFS=$'\t' read -r person word; do
        _careplan_reply "$value" "$before" "$person"
      done < <("$plain" completion people -- "${files[@]}" 2>/dev/null </dev/null)
      ;;
  esac
  # Where bash parts words at '=', it replaces only what stands behind the last one.
  case $COMP_WORDBREAKS in
    *=*)
      case $current in
        *=*)
          cut=${current%=*}=
          for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do
            COMPREPLY[i]=${COMPREPLY[i]#"$cut"}
          done
          ;;
      esac
      ;;
  esac
  return 0
}

complete -o bashdefault -o default -F _careplan careplan
