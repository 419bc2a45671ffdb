#!/usr/bin/env bash
# The one gate: installs what the tests need, builds with warnings as errors, checks the formatting, runs every test.
# Last line: "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

fail() { echo "test.sh: $1" >&2; echo "0 passed, 1 failed"; exit 1; }

need() { # need <command> <Debian packages …>
  command -v "$1" >/dev/null 2>&1 && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    [ -n "${updated:-}" ] || { apt-get update -qq; updated=1; }
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${@:2}" >/dev/null || fail "could not install ${*:2}"
  else
    fail "$1 is missing: install ${*:2} and run again"
  fi
}

command -v dotnet >/dev/null 2>&1 || fail "the .NET 10 SDK is missing: https://dotnet.microsoft.com"
need npm npm
need chromium chromium
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || need initdb postgresql
[ -e /usr/share/fonts/opentype/noto ] || [ "$(id -u)" != 0 ] || need korean-fonts fonts-noto-cjk

dotnet build SharedOnFactory.sln || fail "the build failed"
dotnet format whitespace SharedOnFactory.sln --no-restore --verify-no-changes || fail "the formatting differs: run dotnet format"

results=$(mktemp -d)
run() { # run <name> <which tests …>
  dotnet SharedOnFactory.Tests/bin/Debug/net10.0/SharedOnFactory.Tests.dll -noColor "${@:2}" -xml "$results/$1.xml" | tee "$results/$1.log"
}
run fast -trait- "speed=browser" "$@"
run browser -trait "speed=browser" "$@"

sum() { local total=0 n; for n in $(grep -ho "<assembly [^>]*" "$results"/*.xml 2>/dev/null | grep -o " $1=\"[0-9]*\"" | grep -o "[0-9]*"); do total=$((total + n)); done; echo "$total"; }
passed=$(sum passed); failed=$(( $(sum failed) + $(sum errors) ))
[ -f "$results/fast.xml" ] && [ -f "$results/browser.xml" ] || failed=$((failed + 1))
grep -h -A 16 ' \[FAIL\]$' "$results"/*.log | sed '1i\Once more, what failed:'
rm -rf "$results"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
