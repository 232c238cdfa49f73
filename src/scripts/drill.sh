#!/usr/bin/env bash
# Drills on the packed app, on this machine alone; the figures come as lines that begin with "Drill:".
#   src/scripts/drill.sh kill [TIMES]                           kills it while learners answer; what was told must be there
#   src/scripts/drill.sh load [LEARNERS[,LEARNERS...] [SECONDS]] lets so many answer, one answer each in ten seconds
set -eu
ROOT=$(cd "$(dirname "$0")/../.." && pwd -P)
export HOME=${HOME:-$ROOT/target}
. "$ROOT/src/scripts/jdk.sh"
. "$ROOT/src/scripts/build.sh"

case ${1-} in
  kill) set -- '-Dit.test=KillNineIT#manyKillsLoseNothing' "-Dquadrivia.kills=${2-20}" ;;
  load) set -- '-Dit.test=LoadIT#twoHundredLearnersHaveTheirFeedbackInGoodTime' "-Dquadrivia.load=${2-50,100,200,400}" "-Dquadrivia.load.seconds=${3-300}" ;;
  *)
    sed -n '2,4s/^# *//p' "$0" >&2
    exit 2
    ;;
esac
find_jdk
status=0
lock
maven verify -DexcludedGroups=none -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false "$@" || status=$?
unlock
[ "$status" -eq 0 ] || echo "It did not hold; all of it is in $LOG"
exit "$status"
