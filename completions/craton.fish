# Completion of craton for fish: asks the program what can stand at the cursor.
function __craton_complete
    set -l words (commandline --tokenize --current-process --cut-at-cursor)
    set -l current (commandline --current-token --cut-at-cursor)
    set -l program (string replace --regex '^~' $HOME -- $words[1])
    set -l answer (CRATON_COMPLETE=fish $program $words "$current" </dev/null 2>/dev/null)
    if test "$answer[1]" = files
        # Behind `--option=` and `key=@`.
        set -l before (string match --regex '^[^=]*=@?' -- $current; or echo)
        for file in (__fish_complete_path (string replace --regex '^[^=]*=@?' '' -- $current))
            echo "$before$file"
        end
    else
        printf '%s\n' $answer[2..]
    end
end
complete --command craton --no-files --keep-order --arguments '(__craton_complete)'
