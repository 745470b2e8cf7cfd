#!/usr/bin/env bash
# Builds the site on Netlify from a bare checkout: netlify.toml runs this. It runs anywhere else too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Netlify brings this folder back at the next build. That is how its image works and no promise; without it a build only takes longer.
cache=/opt/build/cache
dotnet_root="$HOME/.dotnet"
if [[ "${NETLIFY:-}" == true && -d "$cache" && -w "$cache" ]]; then
  export NUGET_PACKAGES="$cache/nuget" npm_config_cache="$cache/npm"
  dotnet_root="$cache/dotnet"
fi

# Here dotnet goes by global.json: this fails where there is no SDK that it accepts.
has_sdk() { dotnet --version >/dev/null 2>&1; }

if ! has_sdk; then
  export DOTNET_ROOT="$dotnet_root" PATH="$dotnet_root:$PATH"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The newest version that the project is tested with; the checksum is Microsoft's (github.com/dotnet/core, release-notes/10.0). They change
# together.
sdk_version=10.0.401
sdk_sha512=51c8b999af9e8dd9998c9edc5944e19a90788862068acd38694e098889054ce8c23d4f0c5cccfa16bf187d044562359e5ee69a9f8ad0bbe913ba90311fbce25b
if ! has_sdk; then
  name="dotnet-sdk-$sdk_version-linux-x64.tar.gz"
  curl --fail --silent --show-error --location --proto '=https' --retry 3 --output "$work/$name" \
    "https://builds.dotnet.microsoft.com/dotnet/Sdk/$sdk_version/$name"
  if ! sha512sum --check --status <<<"$sdk_sha512  $work/$name"; then
    echo "$name has another checksum than Microsoft has published; nothing of it is run" >&2
    exit 1
  fi
  mkdir -p "$dotnet_root"
  tar -xzf "$work/$name" -C "$dotnet_root"
fi

# Published, the site's address is the one of site.yml, whatever Netlify calls it. A preview of a change stands at an address of its own,
# and no search engine is to find it.
arguments=(--output output)
if [[ "${CONTEXT:-production}" != production ]]; then
  arguments+=(--base-url "${DEPLOY_PRIME_URL:?Netlify names the address of a preview here}" --no-index)
else
  # No address that was published before may be lost: the ledger of the commit that was built before, or else the published one, is
  # compared. Elsewhere than on Netlify there is no site to take the place of.
  ledger=$work/published.txt
  if git show "${CACHED_COMMIT_REF:-none}:input/adresser.txt" >"$ledger" 2>/dev/null; then
    arguments+=(--published "$ledger")
  elif [[ "${NETLIFY:-}" == true && "${NETLIFY_LOCAL:-}" != true ]]; then
    arguments+=(--published "${URL:?Netlify names the address of the site here}/data/adresser.txt")
  fi
fi

# What is published has been analysed before.
dotnet run --project src/KkrSite --configuration Release --property:RunAnalyzers=false -- build "${arguments[@]}"
