#!/bin/bash
# Trains the five fold nets and the final one, two at a time, and exports them.
# usage: ./train-all.sh PYTHON CACHE [options of train.py]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
python=$1 cache=$2
shift 2
mkdir -p "$cache/runs" "$here/folds" "$here/../src/ingest/spot/model"
one() { "$python" "$here/train.py" "$cache" "$cache/runs/fold$1" --fold "$1" "${@:2}" > "$cache/runs/fold$1.log" 2>&1; }
export -f one
export here python cache
printf '%s\n' 0 1 2 3 4 -1 | xargs -P 2 -I{} bash -c 'one "$@"' one {} "$@"
for fold in 0 1 2 3 4; do
  "$python" "$here/export.py" net "$cache" "$cache/runs/fold$fold.pt" "$here/folds/fold-$fold.bin"
done
"$python" "$here/export.py" net "$cache" "$cache/runs/fold-1.pt" "$here/../src/ingest/spot/model/net.bin" \
  --fixture "$here/../tests/ingest/spot/scores.json"
"$python" "$here/export.py" vectors "$cache" "$here/../src/ingest/spot/model/vectors.bin" "$here/../src/ingest/spot/model/vocabulary.br"
