#!/usr/bin/env bash
# Drills on the packed app, on this machine alone; the figures come as lines that begin with "Drill:".
#   src/scripts/drill.sh kill [TIMES]                           kills it while learners answer; what was told must be there
#   src/scripts/drill.sh load [LEARNERS[,LEARNERS...] [SECONDS]] lets so many answer, one answer each in ten seconds
#   src/scripts/drill.sh memory [MINUTES]                        a hundred learners, then so many idle minutes: what of the machine it holds
#   src/scripts/drill.sh publish [TIMES]                        kills a process that publishes; every revision must be there whole
#   src/scripts/drill.sh throughput [SECONDS]                    queries beside a Fuseki with the same data, so long each
#   src/scripts/drill.sh soak MINUTES [h2|postgresql] [FOLDER]   everything people do, so long; on a copy of that data folder
#   src/scripts/drill.sh bombs [REQUESTS]                       sends so many hostile requests while a learner answers
#   src/scripts/drill.sh edits                                   publishes a thousand edits; time and disk stay as they were
set -eu
ROOT=$(cd "$(dirname "$0")/../.." && pwd -P)
export HOME=${HOME:-$ROOT/target}
. "$ROOT/src/scripts/jdk.sh"
. "$ROOT/src/scripts/build.sh"

find_jdk
goal=verify
case ${1-} in
  kill) set -- -Dtest=none '-Dit.test=KillNineIT#manyKillsLoseNothing' "-Dquadrivia.kills=${2-20}" ;;
  load) set -- -Dtest=none '-Dit.test=LoadIT#manyLearnersHaveTheirFeedbackInGoodTime' "-Dquadrivia.load=${2-50,100,200,400}" "-Dquadrivia.load.seconds=${3-300}" ;;
  memory) set -- -Dtest=none -Dit.test=MemoryIT "-Dquadrivia.memory.idle=${2-5}" ;;
  publish) goal=test && set -- '-Dtest=PublishKillTest#manyKillsLoseNoRevision' "-Dquadrivia.kills=${2-20}" ;;
  throughput) set -- -Dtest=none -Dit.test=ThroughputIT "-Dquadrivia.load.seconds=${2-30}" ;;
  soak)
    build >&2
    set -- -Dtest=none '-Dit.test=SoakIT#itRunsAsLongAsOneLikes' "-Dquadrivia.soak=${2-60}" "-Dquadrivia.soak.database=${3-h2}" "-Dquadrivia.soak.data=${4-}"
    ;;
  bombs) set -- -Dtest=none '-Dit.test=BombsIT#whileTwoHundredArriveALearnerIsAnsweredAndMemoryComesBack' "-Dquadrivia.bombs=${2-200}" ;;
  edits) goal=test && set -- '-Dtest=ManyEditsTest#aThousandEditsTakeNoMoreTimeOrRoomAtTheEnd' ;;
  *)
    sed -n '2,10s/^# *//p' "$0" >&2
    exit 2
    ;;
esac
status=0
lock
maven "$goal" -DexcludedGroups=none -Dsurefire.failIfNoSpecifiedTests=false "$@" || status=$?
unlock
[ "$status" -eq 0 ] || echo "It did not hold; all of it is in $LOG"
exit "$status"
