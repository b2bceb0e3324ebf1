#!/usr/bin/env bash
# Scores graph on a folder of documents against gold, each document alone in a fresh store.
#
#   tests/score.sh DOCS GOLD [--show] [-- ARGUMENTS FOR THE SCORER]
#
# DOCS  a folder with a document NAME.* (txt, md, html, json ...) for each GOLD/NAME.json; DOCS and GOLD may be one folder
# GOLD  a folder of gold files
# --show  print what was missed and what was wrong
#
# SCORER   the scorer, called as: python3 SCORER --gold DIR --graphs DIR; by default ../shared/eval/score.py beside the repository
# GRAPH    the program to score, called through dotnet; by default it is built from this tree first
# JOBS     documents read at the same time; by default one a processor
#
# Standard output is the scorer's table alone. Exit code 0; 1 where some document gave no graph (it is scored as an empty one); 2 for wrong use.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
scorer=${SCORER:-$root/../shared/eval/score.py}

usage() {
    sed -n '2,/^set /{/^#/s/^# \{0,1\}//p;}' "$0" >&2
    exit 2
}

# One document, in a process of its own: called back by xargs below.
if [ "${1-}" = --one ]; then
    gold=$2 docs=$3 work=$4 graph=$5
    name=$(basename -- "$gold" .json)
    document=
    for candidate in "$docs/$name".*; do
        # Where documents and gold share a folder the gold file is no document.
        if [ -f "$candidate" ] && ! [ "$candidate" -ef "$gold" ]; then
            document=$candidate
            break
        fi
    done
    out=$work/graphs/$name.jsonl
    log=$work/logs/$name
    if [ -z "$document" ]; then
        echo "no document $docs/$name.*" >"$log.failed"
    else
        # What ingest says and how it ends does not matter: the graph does.
        dotnet "$graph" ingest "$document" --store "$work/stores/$name.db" </dev/null >"$log.ingest" 2>&1 || true
        if ! dotnet "$graph" export --format jsonl --store "$work/stores/$name.db" </dev/null >"$out" 2>"$log.export" || ! [ -s "$out" ]; then
            { echo "$document gave no graph:"; tail -n 3 "$log.ingest" "$log.export"; } >"$log.failed"
        fi
    fi
    [ -e "$out" ] || : >"$out"
    exit 0
fi

[ $# -ge 2 ] || usage
docs=$1 gold=$2
shift 2
show=
while [ $# -gt 0 ]; do
    case $1 in
        --show) show=--show ;;
        --) shift; break ;;
        *) usage ;;
    esac
    shift
done

for folder in "$docs" "$gold"; do
    [ -d "$folder" ] || { echo "score.sh: no folder '$folder'" >&2; exit 2; }
done
[ -f "$scorer" ] || { echo "score.sh: no scorer '$scorer'; set SCORER to one" >&2; exit 2; }

if [ -z "${GRAPH-}" ]; then
    dotnet build "$root/src/Graph.App" -c Release -v quiet -clp:NoSummary >&2
    GRAPH=$root/artifacts/bin/Graph.App/release/graph.dll
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/graph-score.XXXXXX")
trap 'rm -rf -- "$work"' EXIT
trap 'exit 130' INT TERM
mkdir "$work/graphs" "$work/logs" "$work/stores"
unset GRAPH_STORE
export NO_COLOR=1 DOTNET_NOLOGO=1 DOTNET_TieredPGO=0

find "$gold" -maxdepth 1 -name '*.json' -print0 | xargs -0 -r -P "${JOBS:-$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)}" -I '{}' \
    "$0" --one '{}' "$docs" "$work" "$GRAPH"

python3 "$scorer" --gold "$gold" --graphs "$work/graphs" ${show:+"$show"} "$@"

if ls "$work"/logs/*.failed >/dev/null 2>&1; then
    cat "$work"/logs/*.failed >&2
    exit 1
fi
