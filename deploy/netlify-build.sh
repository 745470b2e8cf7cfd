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

# Microsoft publishes no checksum of this script, so what is trusted is https and the host; it installs exactly the version of global.json.
if ! has_sdk; then
  installer=$(mktemp)
  trap 'rm -f "$installer"' EXIT
  curl --fail --silent --show-error --location --proto '=https' --retry 3 --output "$installer" https://dot.net/v1/dotnet-install.sh
  bash "$installer" --jsonfile global.json --install-dir "$dotnet_root" --no-path
fi

# Published, the site's address is the one of site.yml, whatever Netlify calls it. A preview of a change stands at an address of its own,
# and no search engine is to find it.
arguments=(--output output)
if [[ "${CONTEXT:-production}" != production ]]; then
  arguments+=(--base-url "${DEPLOY_PRIME_URL:?Netlify names the address of a preview here}" --no-index)
else
  # No address that was published before may be lost: the ledger of the commit that was built before, or else the published one, is
  # compared. Elsewhere than on Netlify there is no site to take the place of.
  ledger=$(mktemp)
  if git show "${CACHED_COMMIT_REF:-none}:input/adresser.txt" >"$ledger" 2>/dev/null; then
    arguments+=(--published "$ledger")
  elif [[ "${NETLIFY:-}" == true && "${NETLIFY_LOCAL:-}" != true ]]; then
    arguments+=(--published "${URL:?Netlify names the address of the site here}/data/adresser.txt")
  fi
fi

dotnet run --project src/KkrSite --configuration Release -- build "${arguments[@]}"
