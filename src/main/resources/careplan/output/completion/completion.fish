# Completion of careplan for fish, written by 'careplan completion fish'.

# The words of a list, a line each.
function __careplan_words
    switch $argv[1]
@LISTS@    end
end

# The words typed so far that are arguments: first the command. Options and their values are not.
function __careplan_arguments
    set -l valued@VALUED@
    set -l words (commandline -opc)
    set -e words[1]
    set -l command
    set -l skip 0
    set -l ended 0
    for word in $words
        if test $skip = 1
            set skip 0
        else if test $ended = 0; and test -n "$command"; and test "$word" = --
            set ended 1
        else if test $ended = 0; and string match -q -- '-?*' $word
            contains -- "$command $word" $valued; and set skip 1
        else
            test -n "$command"; or set command $word
            printf '%s\n' $word
        end
    end
end

function __careplan_no_command
    test (count (__careplan_arguments)) = 0
end

function __careplan_is
    set -l words (__careplan_arguments)
    test "$words[1]" = $argv[1]
end

# Whether the first argument of a command comes next, or a further one.
function __careplan_at
    set -l words (__careplan_arguments)
    test "$words[1]" = $argv[1]; or return 1
    if test $argv[2] = first
        test (count $words) = 1
    else
        test (count $words) -gt 1
    end
end

# What was typed of the value in front of the cursor.
function __careplan_typed
    commandline -ct | string replace -r -- '^--[a-z-]+=' ''
end

function __careplan_word
    __careplan_words $argv[1]
end

function __careplan_list
    set -l before (__careplan_typed | string match -r -- '^.*,')
    for word in (__careplan_words $argv[1])
        printf '%s%s\n' "$before" $word
    end
end

function __careplan_level
    set -l rule (__careplan_typed | string match -r -- '^[^=]*=')
    if test -n "$rule"
        for level in @LEVELS@
            printf '%s%s\n' $rule $level
        end
    else
        __careplan_words $argv[1] | string replace -r '$' =
    end
end

# Somebody in a plan that stands on the line.
function __careplan_person
    set -l program (commandline -opc)[1]
    set -l files
    for word in (__careplan_arguments)[2..-1]
        set word (string replace -r '^~/' $HOME/ -- $word)
        test -f $word; and set -a files $word
    end
    test (count $files) -gt 0; or return
    set program (string replace -r '^~/' $HOME/ -- $program)
    # Where two people are one, the second stands behind an equals sign.
    set -l before (__careplan_typed | string match -r -- '^.*=')
    for person in ($program completion people -- $files 2>/dev/null </dev/null)
        printf '%s%s\n' "$before" $person
    end
end

complete -c careplan -e
complete -c careplan -n __careplan_no_command -s h -l help -d 'show what commands there are'
complete -c careplan -n __careplan_no_command -s V -l version -f -d 'show the version'
@COMPLETIONS@
