# Tab completion of graph for bash. Load it with: source <(graph completion bash)
_graph_complete() {
    local line="${COMP_LINE:0:COMP_POINT}" word="${COMP_WORDS[COMP_CWORD]}" suggestion
    COMPREPLY=()
    while IFS= read -r suggestion; do
        [[ -n "$suggestion" && "$suggestion" == "$word"* ]] && COMPREPLY+=("$(printf '%q' "$suggestion")")
    done < <("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)
    # Nothing to suggest: let the shell complete file names.
    [[ ${#COMPREPLY[@]} -eq 0 ]] && compopt -o default 2>/dev/null
    return 0
}
complete -F _graph_complete graph
