#!/usr/bin/env bash
# Shows that a change keeps every byte of what the program writes: builds the program of another revision and the one of the working tree,
# gives both the same inputs, and compares what they made of them.
#
#   tests/compare-output.sh [--published] [REVISION] [FOLDER]
#
# REVISION: HEAD unless given. FOLDER: kept, and what REVISION made in it is used again. --published: the program of the working tree is
# compiled ahead of time, as it is deployed.
#
# Compared are the site of input/, the site of the real documents where they are to be had (../shared, or KKRSITE_SHARED), the site of 1,000
# generated items, what `import` says of every document in tests/ (as JSON, as a report, and as files), and what `check` says of every
# invalid content folder. Exits with 1 where anything differs.
set -euo pipefail
cd "$(dirname "$0")/.."

published=
if [ "${1:-}" = --published ]; then
  published=1
  shift
fi
revision=${1:-HEAD}
folder=${2:-}
if [ -z "$folder" ]; then
  folder=$(mktemp -d)
  trap 'git worktree remove --force "$folder/source" 2>/dev/null || true; rm -rf "$folder"' EXIT
fi
folder=$(mkdir -p "$folder" && cd "$folder" && pwd)
shared=${KKRSITE_SHARED:-../shared}
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

compile() {
  dotnet build -c Release -v quiet "$1/src/KkrSite/KkrSite.csproj" -p:OutputPath="$2/" >"$2.log" 2>&1 || { cat "$2.log"; exit 2; }
}

if [ ! -x "$folder/before/kkrsite" ]; then
  git worktree add --force --detach "$folder/source" "$revision" >/dev/null
  compile "$folder/source" "$folder/before"
  git worktree remove --force "$folder/source"
fi
rm -rf "$folder/after"
if [ -n "$published" ]; then
  dotnet publish -c Release -v quiet src/KkrSite -o "$folder/after" >"$folder/after.log" 2>&1 || { cat "$folder/after.log"; exit 2; }
else
  compile . "$folder/after"
fi

# The same inputs for both.
if [ ! -d "$folder/generated" ]; then
  dotnet run -c Release --project tests/KkrSite.Benchmarks -- generate --items 1000 --output "$folder/generated" >/dev/null
fi
# A closed set of the documents and content folders of the tests, each named by its place.
mapfile -t documents < <(git ls-files --cached --others --exclude-standard 'tests/*.docx' 'tests/*.pdf' 'tests/*.txt' |
  grep -v '/InvalidSites/\|/Sites/\|/Language/\|/GoldenFiles/' | LC_ALL=C sort)
mapfile -t seeds < <(ls "$shared"/seeds/*.txt 2>/dev/null | LC_ALL=C sort)
mapfile -t invalid < <(find tests -type d -path '*/InvalidSites/*/input' -not -path '*/bin/*' | LC_ALL=C sort)

# name COMMAND…: what the command prints and how it ends.
note() {
  local name=$1 status=0
  shift
  "$@" >"$name.out" 2>"$name.err" </dev/null || status=$?
  echo "$status" >"$name.exit"
}

# All that one program writes, below the folder it is given.
outputs() {
  local program=$1/kkrsite into=$2
  rm -rf "$into" && mkdir -p "$into/import" "$into/report" "$into/check" "$into/files"
  note "$into/site" "$program" build --input input --output "$into/site"
  note "$into/generated" "$program" build --input "$folder/generated" --output "$into/generated"
  if [ ${#seeds[@]} -gt 0 ]; then
    mkdir -p "$into/seeds"
    cp -r input/site.yml input/ordliste.yml input/emner input/kkr "$into/seeds"
    for seed in "${seeds[@]}"; do
      name=$(basename "$seed" .txt)
      note "$into/files/$name" "$program" import "$seed" --input "$into/seeds"
      if [ "$(cat "$into/files/$name.exit")" != 0 ]; then
        note "$into/files/$name" "$program" import "$seed" --input "$into/seeds" --date 2025-09
      fi
    done
    note "$into/seed-site" "$program" build --input "$into/seeds" --output "$into/seed-site"
  fi
  local meeting=(--council midtjylland --date 2024-03-05)
  for document in "${documents[@]}" ${seeds[@]+"${seeds[@]}"}; do
    name=$(tr '/' '_' <<<"${document##*/tests/}")
    note "$into/import/$name" "$program" import "$document" --dry-run --json --input "$into/none"
    note "$into/import/$name.dated" "$program" import "$document" --dry-run --json "${meeting[@]}" --input "$into/none"
    note "$into/report/$name" "$program" import "$document" "${meeting[@]}" --input "$into/files/$name"
  done
  for content in "${invalid[@]}"; do
    name=$(basename "$(dirname "$content")")
    note "$into/check/$name" "$program" check --input "$content"
  done
  # What is said of the time that a build took, and of where it wrote, is no output.
  find "$into" -maxdepth 2 \( -name '*.out' -o -name '*.err' \) -exec \
    sed -i -E "s#$into#INTO#g; s/[0-9]+([,.][0-9]+)? (ms|s|sekunder|sekund)\b/TIME/g" {} +
}

before=
if [ ! -e "$folder/made-before.done" ]; then
  { outputs "$folder/before" "$folder/made-before" && touch "$folder/made-before.done"; } &
  before=$!
fi
outputs "$folder/after" "$folder/made-after"
[ -z "$before" ] || wait "$before"

files=$(find "$folder/made-after" -type f | wc -l)
if diff -rq "$folder/made-before" "$folder/made-after" >"$folder/differences"; then
  echo "$files files of ${#documents[@]} documents, ${#seeds[@]} real documents, ${#invalid[@]} invalid folders and two sites:" \
    "no byte differs from $revision"
else
  head -n 40 "$folder/differences"
  echo "$(wc -l <"$folder/differences") of $files files differ from $revision"
  exit 1
fi
