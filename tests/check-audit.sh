#!/usr/bin/env bash
# Proves that NuGet's audit finds what it should: a package with a known weakness is restored, and the audit must say so. Without this, an
# audit that is switched off, or that gets no advisories from its source, looks like one without findings.
set -euo pipefail

# Advisory GHSA-5crp-9r3c-p9vr, high.
package=Newtonsoft.Json version=12.0.1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$(dirname "${BASH_SOURCE[0]}")/../Directory.Build.props" "$work"
cat >"$work/Canary.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <ItemGroup><PackageReference Include="$package" Version="$version" /></ItemGroup>
</Project>
PROJECT

# The canary has no lock file, and needs none.
unset CI
output=$(dotnet restore "$work/Canary.csproj" 2>&1 || true)
if ! grep -q "NU1903.*$package" <<<"$output"; then
  echo "$output"
  echo "NuGet's audit says nothing of $package $version, which has a known weakness: it is off, or its source has no advisories" >&2
  exit 1
fi
echo "NuGet's audit works: it refuses $package $version"
