# Prints what bash offers for the last of some words, by the script that the command itself writes.
#
# usage: bash complete.bash WORD...
set -u
eval "$(errata --generate-completion-script bash)"

offer=$(complete -p errata | sed 's/.*-F \([^ ]*\) .*/\1/')
COMP_WORDS=("$@")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
COMP_LINE="$*"
COMP_POINT=${#COMP_LINE}
COMPREPLY=()
"$offer" errata "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\n' ${COMPREPLY[@]+"${COMPREPLY[@]}"}
