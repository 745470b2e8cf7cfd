// The browser's search engine, bundled as the theme's build bundles it, over index files on disk.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const theme = new URL("../../../../theme/", import.meta.url);
const require = createRequire(new URL("package.json", theme));

async function load() {
  const folder = mkdtempSync(join(tmpdir(), "kkrsite-engine-"));
  try {
    const outfile = join(folder, "engine.mjs");
    await require("esbuild").build({
      stdin: {
        contents: ["archive-index", "find-documents", "index-files", "plan-query", "rank-documents", "search-archive"]
          .map((name) => `export * from "./${name}";`)
          .join("\n"),
        resolveDir: fileURLToPath(new URL("scripts/search/engine/", theme)),
      },
      bundle: true,
      platform: "node",
      // As in a browser's bundle: one lunr for the engine and for the Danish support.
      mainFields: ["main"],
      format: "esm",
      outfile,
      logLevel: "error",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const engine = await load();

/** @param folder where the directory indeks.json and its folder indeks/ are */
export function openIndex(folder) {
  const entry = JSON.parse(readFileSync(join(folder, "indeks.json"), "utf8"));
  const own = join(folder, "indeks", entry.folder);
  const directory = JSON.parse(readFileSync(join(own, "indeks.json"), "utf8"));
  const files = new engine.IndexFiles(async (name) => new Uint8Array(readFileSync(join(own, `${name}.bin`))));
  return new engine.ArchiveIndex(directory, files);
}

/** @param site the built site's folder */
export function openSite(site) {
  return new engine.SearchArchive(openIndex(join(site, "soeg")), async (url) =>
    JSON.parse(readFileSync(join(site, url, "index.json"), "utf8")));
}
