# Finds a JDK new enough to build and run Quadrivia. Sourced by run and test; must work in bash 3.2 (macOS).

oldest_jdk=21

# jdk_version HOME: prints the feature version of the JDK there ("25"), nothing where there is none. A JRE does not count.
jdk_version() {
  local version=
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release")
  else
    version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([^"]*\)".*/\1/p')
  fi
  version=${version#1.}
  printf %s "${version%%[!0-9]*}"
}

# new_enough HOME
new_enough() {
  local version
  version=$(jdk_version "$1")
  [ -n "$version" ] && [ "$version" -ge "$oldest_jdk" ]
}

# jdk_on_path: prints the home of the java on the PATH. macOS puts a stub into /usr/bin, which is no home.
jdk_on_path() {
  local file link
  file=$(command -v java) || return 0
  while [ -h "$file" ]; do
    link=$(readlink "$file")
    case $link in
      /*) file=$link ;;
      *) file=$(dirname "$file")/$link ;;
    esac
  done
  file=$(cd "$(dirname "$file")/.." && pwd -P)
  [ "$file" = /usr ] || printf %s "$file"
}

# jdk_places: prints the folders in which JDKs usually lie, one a line.
jdk_places() {
  local home=${HOME-/nonexistent} place
  for place in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$home"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${SDKMAN_DIR:-$home/.sdkman}"/candidates/java/* "$home"/.jdks/* \
    "$home"/.asdf/installs/java/* "$home"/.local/share/mise/installs/java/*; do
    [ -d "$place" ] && printf '%s\n' "$place"
  done
  if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home 2>/dev/null || true; fi
}

# find_jdk: sets and exports JAVA_HOME: what it is if that will do, else the java on the PATH, else the newest one that lies
# around. Says in one sentence what to install, and fails, where there is none.
find_jdk() {
  local place version best= best_version=0
  if [ -n "${JAVA_HOME-}" ] && new_enough "$JAVA_HOME"; then
    export JAVA_HOME
    return 0
  fi
  place=$(jdk_on_path)
  if [ -n "$place" ] && new_enough "$place"; then
    export JAVA_HOME=$place
    return 0
  fi
  while IFS= read -r place; do
    version=$(jdk_version "$place")
    if [ -n "$version" ] && [ "$version" -ge "$oldest_jdk" ] && [ "$version" -gt "$best_version" ]; then
      best=$place best_version=$version
    fi
  done <<PLACES
$(jdk_places)
PLACES
  if [ -z "$best" ]; then
    echo "Quadrivia needs a JDK of version $oldest_jdk or newer and found none: install one (your system's package, for instance openjdk-$oldest_jdk-jdk, or one from https://adoptium.net), or set JAVA_HOME to it." >&2
    return 1
  fi
  export JAVA_HOME=$best
}
