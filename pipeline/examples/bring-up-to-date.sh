#!/bin/sh
# Brings a folder of runs up to date: makes a new run of the newest finished one, with today's rules
# and lexicons, if there is anything to do.
#
#   bring-up-to-date.sh RUNS [OPTION...]
#
# RUNS holds one folder a run; their names sort by time. Options go to 'waqai reprocess', such as
# --input='news/*.jsonl.gz' for new articles, or --max-deadletters=100. WAQAI names the launcher.
# Exit status: that of 'waqai reprocess' (0 done or nothing to do, 2 something to mend, 3 too many
# dead letters).
set -eu
[ $# -ge 1 ] || {
  echo "usage: $0 RUNS [OPTION...]" >&2
  exit 2
}
runs=$1
shift
newest=
for manifest in "$runs"/*/manifest.json; do # a run without one was cut off and does not count
  [ -f "$manifest" ] && newest=${manifest%/manifest.json}
done
[ -n "$newest" ] || {
  echo "$0: no finished run in $runs; begin with: waqai run --input=... --output=$runs/$(date -u +%Y%m%dT%H%M%SZ)" >&2
  exit 2
}
exec "${WAQAI:-waqai}" reprocess --if-changed --from="$newest" \
  --output="$runs/$(date -u +%Y%m%dT%H%M%SZ)" "$@"
