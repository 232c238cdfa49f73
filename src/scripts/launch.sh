# Starts the built app. Sourced by run after build.sh.
#
# A start is quick because the JVM reads its classes, linked and profiled, from a file made once for each build and JDK: an AOT
# cache (JDK 25 and later) or a class-data archive (21 to 24). Without the file everything works, only slower.

# Commands are short: a simple collector and the quick compiler. A server is long, and broad rather than hot: with less inlining its
# code is compiled in half the time and runs as fast. The benchmark runs as the server does, in the heap of its protocol.
COMMAND_OPTIONS='-XX:+UseSerialGC -XX:TieredStopAtLevel=1'
COMPILER_OPTIONS='-XX:+UseG1GC -XX:MaxInlineLevel=6 -XX:InlineSmallCode=600 -XX:FreqInlineSize=100'
BENCH_OPTIONS="$COMPILER_OPTIONS -Xms2g -Xmx2g -XX:+AlwaysPreTouch"

# The heap may take two fifths of the machine, begins small, and is given back within a minute once it is not needed: queries run
# in processes of their own beside it. -Xmx in JDK_JAVA_OPTIONS outdoes the percentage.
SERVER_OPTIONS="$COMPILER_OPTIONS -XX:MaxRAMPercentage=40 -XX:InitialRAMPercentage=0.5 -XX:GCTimeRatio=6 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=25 -XX:G1PeriodicGCInterval=60000"
# The file for quick starts is mapped where it was made for, so that its pages need no change and all processes share them.
SERVER_OPTIONS_25='-XX:+UseCompactObjectHeaders -XX:TrimNativeHeapInterval=60000 -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0'

# jvm_options KIND: for all JVMs of that kind; the same when the file is made and when it is used, or it would not fit.
jvm_options() {
  case $1 in
    server)
      printf %s "$SERVER_OPTIONS"
      [ "$jdk" -lt 25 ] || printf ' %s' "$SERVER_OPTIONS_25"
      ;;
    bench) printf %s "$BENCH_OPTIONS" ;;
    *) printf %s "$COMMAND_OPTIONS" ;;
  esac
  [ "$jdk" -lt 24 ] || printf %s ' --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow'
}

# cache_file KIND
cache_file() {
  printf %s "$APP/$1-$(cksum <"$JAVA_HOME/release" | tr ' ' -).cache"
}

# rehearse KIND PATH: makes the file by one run; an empty file says that it did not work, so it is not tried again.
rehearse() {
  local kind=$1 file record log=$APP/$1-cache.log
  file=$(cache_file "$kind")
  if [ "$jdk" -ge 25 ]; then record=-XX:AOTCacheOutput=$file.$$; else record=-XX:ArchiveClassesAtExit=$file.$$; fi
  # shellcheck disable=SC2046 # options are words
  "$JAVA_HOME/bin/java" $(jvm_options "$kind") "$record" -jar "$APP/quadrivia.jar" rehearse "$kind" "$2" >"$log" 2>&1 </dev/null || true
  [ -s "$file.$$" ] || : >"$file.$$"
  mv "$file.$$" "$file"
}

# launch KIND ARGUMENTS…: becomes the app. A benchmark warms up by itself, so it needs no file.
launch() {
  local kind=$1 file options
  shift
  jdk=$(jdk_version "$JAVA_HOME")
  file=$(cache_file "$kind")
  if [ "$kind" != bench ] && [ ! -f "$file" ]; then
    echo "Preparing quick starts, once for this build" >&2
    rehearse "$kind" "$ROOT/ontology"
  fi
  # shellcheck disable=SC2207 # options are words
  options=($(jvm_options "$kind"))
  if [ ! -s "$file" ]; then
    :
  elif [ "$jdk" -ge 25 ]; then
    options+=(-Xlog:disable "-XX:AOTCache=$file")
  else
    options+=(-Xlog:disable "-XX:SharedArchiveFile=$file")
  fi
  # Each thread that allocates would otherwise keep a pool of the C library's to itself
  export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX-2}
  exec "$JAVA_HOME/bin/java" "${options[@]}" -jar "$APP/quadrivia.jar" "$@"
}
