#compdef careplan
# Completion of careplan for zsh, written by 'careplan completion zsh'.

# Sets reply to the words of the list $1.
_careplan_words() {
  case $1 in
@LISTS@  esac
}

# One word of the list whose name comes last.
_careplan_word() {
  local -a reply
  _careplan_words "${@[-1]}"
  compadd "${@[1,-2]}" -a reply
}

# Words of a list, with commas between them.
_careplan_list() {
  local -a reply
  compset -P '*,'
  compset -S ',*'
  _careplan_words "${@[-1]}"
  compadd "${@[1,-2]}" -q -S , -a reply
}

# A word of a list, an equals sign and a level.
_careplan_level() {
  local -a reply
  if compset -P '*='; then
    reply=(@LEVELS@)
    compadd "${@[1,-2]}" -a reply
  else
    _careplan_words "${@[-1]}"
    compadd "${@[1,-2]}" -q -S = -a reply
  fi
}

# Somebody in a plan that stands on the line. Nothing that was typed is run.
_careplan_person() {
  local -a files people
  local word line
  for word in "${careplan_typed[@]}"; do
    word=${(Q)word}
    [[ $word == '~/'* ]] && word=$HOME/${word#'~/'}
    [[ -f $word ]] && files+=("$word")
  done
  (( $#files )) || return 1
  # Where two people are one, the second stands behind an equals sign.
  compset -P '*='
  while IFS=$'\t' read -r word line; do
    people+=("$word:${line//:/\\:}")
  done < <("$careplan_program" completion people -- "${files[@]}" 2>/dev/null </dev/null)
  _describe -t people person people
}

_careplan() {
  local curcontext=$curcontext state
  local -a line commands careplan_typed
  local careplan_program=${(Q)words[1]}
  [[ $careplan_program == '~/'* ]] && careplan_program=$HOME/${careplan_program#'~/'}
  commands=(
@COMMANDS@  )
  _arguments -C '(- *)'{-h,--help}'[show what commands there are]' \
    '(- *)'{-V,--version}'[show the version]' '1: :->command' '*:: :->arguments' && return
  if [[ $state == command ]]; then
    _describe -t commands command commands
    return
  fi
  careplan_typed=("${(@)words[2,-1]}")
  curcontext=${curcontext%:*:*}:careplan-$words[1]:
  case $words[1] in
@CASES@  esac
}

# Loaded by compinit it is the function itself; read as a file it says what it completes.
if [[ $funcstack[1] == _careplan ]]; then
  _careplan "$@"
else
  compdef _careplan careplan
fi
