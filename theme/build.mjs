// Bundles styles/, scripts/ and static/ into the folder given by --out (obj/assets by default). Every file directly
// in scripts/ is a script that pages load; its modules are in folders.
// The fonts get a hash of the content in the file name here, since the stylesheet refers to them by name;
// the generator adds the hashes of the other files.
import { build } from "esbuild";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const outFlag = process.argv.indexOf("--out");
const out = outFlag < 0 ? join(root, "obj", "assets") : resolve(process.argv[outFlag + 1]);

const bundling = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  target: ["chrome109", "firefox115", "safari16.4"],
};

/** Every file below a folder, as paths relative to it, in one order everywhere. */
async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

async function sameBytes(a, b) {
  try {
    const [left, right] = await Promise.all([readFile(a), readFile(b)]);
    return left.equals(right);
  } catch {
    return false;
  }
}

// Files are written beside the destination and moved one by one, so that a parallel build never reads a partial file;
// an unchanged file keeps its time.
await mkdir(dirname(out), { recursive: true });
const staging = await mkdtemp(`${out}.`);
try {
  await build({
    ...bundling,
    entryPoints: ["styles/site.css"],
    outfile: join(staging, "site.css"),
    assetNames: "fonts/[name]-[hash]",
    loader: { ".woff2": "file" },
  });
  const scripts = (await readdir(join(root, "scripts"))).filter((name) => name.endsWith(".ts")).map((name) => `scripts/${name}`);
  await build({ ...bundling, entryPoints: scripts, outdir: staging, format: "iife" });
  await cp(join(root, "static"), staging, { recursive: true });

  // The fonts' licence requires its text to be distributed with them.
  for (const family of ["source-sans-3", "source-serif-4"]) {
    await cp(join(root, "node_modules/@fontsource-variable", family, "LICENSE"), join(staging, "fonts", `${family}.license.txt`));
  }

  // So do the licences of the packages in the search worker; one of them also requires a reference to its source.
  await mkdir(join(staging, "licences"));
  for (const name of ["lunr", "lunr-languages"]) {
    const folder = join(root, "node_modules", name);
    const { version, repository } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const notice = `${name} ${version}, unmodified, bundled in search-worker.js. Source: ${repository.url}\n\n`;
    await writeFile(join(staging, "licences", `${name}.license.txt`), notice + (await readFile(join(folder, "LICENSE"), "utf8")));
  }

  const made = await filesBelow(staging);
  await mkdir(out, { recursive: true });
  for (const file of await filesBelow(out)) {
    if (!made.includes(file)) {
      await rm(join(out, file), { force: true });
    }
  }
  for (const file of made) {
    if (!(await sameBytes(join(staging, file), join(out, file)))) {
      await mkdir(dirname(join(out, file)), { recursive: true });
      await rename(join(staging, file), join(out, file));
    }
  }
  await writeFile(`${out}.stamp`, "");
} finally {
  await rm(staging, { recursive: true, force: true });
}
