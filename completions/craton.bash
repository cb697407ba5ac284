# Completion of craton for bash: asks the program what can stand at the cursor.
_craton() {
    local program=${1/#\~/$HOME} kind line
    type -P -- "$program" >/dev/null || program=craton
    COMPREPLY=()
    {
        IFS= read -r kind || return
        while IFS= read -r line; do
            COMPREPLY+=("$line")
        done
    } < <(CRATON_COMPLETE=bash "$program" "${COMP_LINE:0:COMP_POINT}" "$2" </dev/null 2>/dev/null)
    case $kind in
        files) compopt -o default ;;
        parts) compopt -o nospace ;;
    esac 2>/dev/null
}
complete -F _craton craton
