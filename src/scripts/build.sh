# Builds the app where its sources are newer. Sourced by run and test after jdk.sh; wants ROOT and JAVA_HOME.

APP=$ROOT/target/app
LOG=$ROOT/target/build.log

# source_files OPTIONS…: what the app is made of, narrowed by options of find. Of the editor that is its generated module.
source_files() {
  (cd "$ROOT" && find pom.xml .mvn src/main src/scripts/build.sh ontology frontend -path frontend/rdf-editor -prune -o -type f "$@" -print 2>/dev/null)
}

# source_list: a digest of the names, so that a file taken away is noticed too.
source_list() {
  source_files | LC_ALL=C sort | cksum
}

# built: whether target/app is what the sources say. No Maven, no JVM: some milliseconds.
built() {
  [ -f "$APP/.built" ] && [ -z "$(source_files -newer "$APP/.built" | head -n 1)" ] && [ "$(source_list)" = "$(cat "$APP/.built")" ]
}

# maven ARGUMENTS…: runs Maven, logs everything, shows a line for each step and for each hundred files fetched.
maven() {
  mkdir -p "$ROOT/target"
  [ -d "${MAVEN_USER_HOME:-$HOME/.m2}/wrapper/dists" ] || echo "  fetching Maven"
  {
    status=0
    (cd "$ROOT" && ./mvnw -B "$@" 2>&1) </dev/null || status=$?
    echo "$status" >"$ROOT/target/.status"
  } | tee "$LOG" | maven_steps
  return "$(cat "$ROOT/target/.status")"
}

# maven_steps: the few lines of Maven's output that people want to see.
maven_steps() {
  local line fetched=0
  while IFS= read -r line; do
    case $line in
      *'Downloaded from '*)
        fetched=$((fetched + 1))
        if [ $((fetched % 100)) -eq 0 ]; then echo "  $fetched files fetched"; fi
        ;;
      '[INFO] Compiling '*'to target/classes'*) echo "  compiling" ;;
      '[INFO] Compiling '*'to target/test-classes'*) echo "  compiling the tests" ;;
      '[INFO] --- vaadin:'*:build-frontend*) echo "  preparing the web pages" ;;
      '[INFO] --- spring-boot:'*:repackage*) echo "  packing the jar" ;;
      '[INFO] --- failsafe:'*':integration-test (default)'*) echo "  testing" ;;
      '[INFO] Running '* | *'Tests run:'* | '[ERROR]'* | *'[skipped]'* | 'Drill: '*) echo "$line" ;;
    esac
  done
}

# unpack: lays the jar out as a small jar and its libraries, from which a JVM starts faster.
unpack() {
  rm -rf "$APP.new"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$ROOT/target/quadrivia.jar" extract --destination "$APP.new" >>"$LOG" 2>&1 || return 1
  mv "$1" "$APP.new/.built"
  rm -rf "$APP"
  mv "$APP.new" "$APP"
}

# stamp FILE: what .built will hold; its time is that of the start of the build, so that a later edit counts as newer.
stamp() {
  mkdir -p "$ROOT/target"
  source_list >"$1"
}

# lock, unlock: one build at a time in this checkout. A lock whose holder is gone is taken over.
lock() {
  local holder said=
  mkdir -p "$ROOT/target"
  until (set -C && echo $$ >"$ROOT/target/.lock") 2>/dev/null; do
    holder=$(cat "$ROOT/target/.lock" 2>/dev/null || true)
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
      rm -f "$ROOT/target/.lock"
      continue
    fi
    [ -n "$said" ] || echo "Another build is under way here; waiting for it"
    said=yes
    sleep 1
  done
  trap unlock EXIT
}

unlock() {
  rm -f "$ROOT/target/.lock"
  trap - EXIT
}

# build: makes target/app unless it is there.
build() {
  built && return 0
  lock
  if ! built; then make_app || return 1; fi
  unlock
}

make_app() {
  if [ -d "$HOME/.m2/repository" ]; then echo "Building Quadrivia"; else echo "Building Quadrivia; this first time its libraries are fetched, which takes some minutes"; fi
  stamp "$ROOT/target/.building"
  if ! maven -Dmaven.test.skip -Dquick package || ! unpack "$ROOT/target/.building"; then
    echo "The build failed; what Maven said is in $LOG"
    return 1
  fi
}
