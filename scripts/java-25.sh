# Finding a JDK 25 or newer; read by prongsai and verify. No process is started to look.

# The feature number of the JDK in folder $1, or 0.
java_feature() {
  feature=0
  if [ -x "$1/bin/java" ] && [ -r "$1/release" ]; then
    while IFS='=' read -r key value; do
      if [ "$key" = JAVA_VERSION ]; then
        value=${value#\"}
        feature=${value%%[!0-9]*}
      fi
    done < "$1/release"
  fi
  echo "${feature:-0}"
}

# Prints the home of a JDK >= 25; $1 is the program's home, which may carry a runtime of its own.
find_java_25() {
  on_path=$(command -v java 2> /dev/null || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "$1/jre" "${PRONGSAI_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/lib/jvm/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$on_path"; do
    if [ -n "$candidate" ] && [ "$(java_feature "$candidate")" -ge 25 ]; then
      echo "$candidate"
      return 0
    fi
  done
  return 1
}

say_no_java() {
  cat >&2 <<'END'
prongsai: a JDK 25 or newer is needed and none was found (ไม่พบ JDK 25 ขึ้นไป).
  Debian, Ubuntu:  sudo apt-get install temurin-25-jdk   (after adding the repository of https://adoptium.net/installation/linux/)
  macOS:           brew install --cask temurin@25
  otherwise:       unpack a JDK 25 from https://adoptium.net and name its folder: export PRONGSAI_JAVA_HOME=/path/to/jdk-25
END
}
