#compdef graph
# Tab completion of graph for zsh. Put it as _graph into a folder of $fpath, or load it with: source <(graph completion zsh)
_graph() {
    local line="${BUFFER[1,CURSOR]}"
    local -a suggestions
    suggestions=("${(@f)$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)}")
    suggestions=("${(@)suggestions:#}")
    if (( ${#suggestions} )); then
        compadd -M 'm:{a-zA-Z}={A-Za-z}' -- "${suggestions[@]}"
    else
        _files
    fi
}
if [[ "${funcstack[1]}" == "_graph" ]]; then
    _graph "$@"
else
    compdef _graph graph
fi
