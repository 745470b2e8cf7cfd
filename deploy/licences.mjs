// Lists every package that the lock files name, with its licence: node deploy/licences.mjs [FOLDER]
// What is shipped must be under a licence that lets anyone use it for anything; tests may also use what asks for its own changes back.
// Ends with 1, and names the packages, where a licence is unknown or another.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, sep } from 'node:path';

const root = process.argv[2] ?? join(import.meta.dirname, '..');
const nugetFolder = process.env.NUGET_PACKAGES ?? join(homedir(), '.nuget', 'packages');

const forAnything = [
  '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT',
  'OFL-1.1', // fonts
  'MPL-1.1', // lunr-languages, which is unmodified
];
const forTests = [...forAnything, 'CC-BY-3.0', 'LGPL-3.0-or-later', 'MPL-2.0'];

// Read in the package, where its description says nothing or not a name of the SPDX list.
const known = new Map([
  ['@netlify/ai', 'MIT'],
  ['@netlify/binary-info', 'Apache-2.0'],
  ['callsite', 'MIT'],
  ['fuzzy', 'MIT'],
  ['gitconfiglocal', 'BSD-3-Clause'],
  ['precond', 'MIT'],
]);

function lockFiles(name, folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return ['node_modules', 'obj', 'bin', '.git'].includes(entry.name) ? [] : lockFiles(name, path);
    }
    return entry.name === name ? [{ path, content: JSON.parse(readFileSync(join(root, path), 'utf8')) }] : [];
  });
}

function* npmPackages() {
  for (const { path, content } of lockFiles('package-lock.json')) {
    for (const [folder, { name, version, license, link }] of Object.entries(content.packages)) {
      if (folder !== '' && !link) {
        const id = name ?? folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
        yield { id, version, licence: known.get(id) ?? license, place: placeOf(path) };
      }
    }
  }
}

function* nugetPackages() {
  for (const { path, content } of lockFiles('packages.lock.json')) {
    for (const [id, { type, resolved }] of Object.values(content.dependencies).flatMap(Object.entries)) {
      if (type !== 'Project') {
        yield { id, version: resolved, licence: nugetLicence(id.toLowerCase(), resolved.toLowerCase()), place: placeOf(path) };
      }
    }
  }
}

function nugetLicence(id, version) {
  const folder = join(nugetFolder, id, version);
  if (!existsSync(folder)) {
    throw new Error(`${id} ${version} is not in ${nugetFolder}; run \`dotnet restore KkrSite.sln\` first`);
  }
  const [, type, licence] = /<license type="(\w+)"[^>]*>([^<]+)</.exec(readFileSync(join(folder, `${id}.nuspec`), 'utf8')) ?? [];
  return type === 'file' ? licenceOfText(folder, licence) : licence;
}

// NuGet keeps the file's name as the package has it, on a disk that may tell capitals apart.
function licenceOfText(folder, name) {
  const file = readdirSync(folder).find(entry => entry.toLowerCase() === name.toLowerCase());
  const text = file && readFileSync(join(folder, file), 'utf8');
  return text && /\bMIT License\b/i.test(text) ? 'MIT' : undefined;
}

function placeOf(path) {
  return path.split(sep)[0] === 'tests' ? 'tests' : 'shipped';
}

// "MIT OR GPL-2.0" leaves the choice; of "MIT AND CC0-1.0" both hold.
function isAllowed(licence, allowed) {
  return (licence ?? '')
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some(choice => choice.split(' AND ').every(name => allowed.includes(name)));
}

const packages = new Map();
for (const found of [...nugetPackages(), ...npmPackages()]) {
  const key = `${found.id} ${found.version}`;
  if (!packages.has(key) || found.place === 'shipped') {
    packages.set(key, found);
  }
}

const sorted = [...packages.values()].sort((a, b) => (a.id + a.version < b.id + b.version ? -1 : 1));
for (const { id, version, licence, place } of sorted) {
  console.log([place, id, version, licence ?? '?'].join('\t'));
}

const refused = sorted.filter(({ licence, place }) => !isAllowed(licence, place === 'shipped' ? forAnything : forTests));
for (const { id, version, licence, place } of refused) {
  console.error(`${id} ${version} (${place}): ${licence ?? 'no licence is named'}`);
}
process.exitCode = refused.length > 0 ? 1 : 0;
