#!/usr/bin/env bash
# Writes a bill of materials (CycloneDX) for each part of a release: deploy/sbom.sh FOLDER
# The NuGet packages of the program, and the npm packages of the site and of the PDF reader, without those that only tests or builds need.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)

cd "$root"
dotnet tool restore >&2
dotnet restore src/KkrSite >&2
dotnet CycloneDX src/KkrSite/KkrSite.csproj --output "$folder" --filename kkrsite.cdx.json --output-format Json \
  --recursive --exclude-dev --disable-package-restore >&2

sbom() { (cd "$root/$1" && npm sbom --sbom-format cyclonedx --package-lock-only --omit dev) >"$folder/$2.cdx.json"; }
sbom theme theme
sbom src/KkrSite.Import/Reading/Pdf/Node pdf-reader
