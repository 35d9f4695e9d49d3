#!/usr/bin/env bash
# How much faster are two threads than one? Runs pairs of runs in turn over the texts of a folder, each repeated under
# ids of its own, and prints the rate of each once the program is warm (after the first third of the documents) and the median ratio.
# The moments are those at which results came into the store, so loading and the corpus phase, which has one thread, are not in it.
#   threads.sh FOLDER [DOCUMENTS] [PAIRS] [PIPELINE]
set -euo pipefail
shopt -s inherit_errexit
folder=$1 documents=${2:-500} pairs=${3:-3} pipeline=${4:-default}
root=$(cd -P "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 - "$folder" "$documents" >"$work/in.jsonl" <<'PY'
import json, pathlib, sys
texts = [path.read_text() for path in sorted(pathlib.Path(sys.argv[1]).glob("*.txt"))]
for i in range(int(sys.argv[2])):
    print(json.dumps({"id": f"copy-{i}", "text": texts[i % len(texts)]}))
PY

# Prints documents a second.
rate() {
  "$root/dragoman" annotate "$work/in.jsonl" --pipeline "$pipeline" --threads "$1" --out "$work/out" --overwrite --quiet
  find "$work/out/.work" -name '*.json' -printf '%T@\n' | sort -n |
    awk '{ t[NR] = $1 } END { f = int(NR / 3); printf "%.3f", (NR - f) / (t[NR] - t[f]) }'
  rm -rf "$work/out"
}

for pair in $(seq "$pairs"); do
  one=$(rate 1)
  two=$(rate 2)
  ratio=$(awk -v a="$one" -v b="$two" 'BEGIN { printf "%.2f", b / a }')
  echo "pair $pair: one thread $one, two threads $two documents a second, ratio $ratio"
  echo "$ratio" >>"$work/ratios"
done
sort -n "$work/ratios" | awk '{ r[NR] = $1 } END { print "median ratio " (NR % 2 ? r[(NR + 1) / 2] : (r[NR / 2] + r[NR / 2 + 1]) / 2) }'
