// Reads PDF files with PDF.js and writes the content of their pages; the importer interprets it.
// Input: for each document a line of JSON, {"bytes": n, "layout": true}, followed by n bytes.
// Output, as lines of JSON in the same order: one line for each page, then {"end": true} or {"problem": "…"}.
// No fonts, network or canvas are used, and no script of a document is run.

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

async function main() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    await write({ old: process.versions.node });
    return;
  }
  prepare();
  new Worker(new URL('./watch-parent.mjs', import.meta.url), { argv: process.argv.slice(2) }).unref();

  // The importer has closed the pipe.
  process.stdout.on('error', () => process.exit());
  const { readDocument, nameOf } = await import('./document.mjs');
  for await (const request of requests()) {
    try {
      await readDocument(request.data, request.layout, write);
      await write({ end: true });
    } catch (error) {
      await write({ problem: nameOf(error) });
    }
  }
}

function prepare() {
  const quiet = () => {};
  Object.assign(console, { log: quiet, info: quiet, warn: quiet, error: quiet });

  // PDF.js needs these only for drawing, but warns if they are missing.
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    globalThis[name] = globalThis[name] || class {};
  }
}

async function* requests() {
  let rest = Buffer.alloc(0);
  const chunks = process.stdin[Symbol.asyncIterator]();
  const more = async parts => {
    const { done, value } = await chunks.next();
    return done ? false : (parts.push(value), true);
  };
  for (;;) {
    let end;
    while ((end = rest.indexOf(10)) < 0) {
      const parts = [rest];
      if (!(await more(parts))) {
        return;
      }
      rest = Buffer.concat(parts);
    }
    const request = JSON.parse(rest.subarray(0, end).toString('utf8'));
    rest = rest.subarray(end + 1);
    const parts = [rest];
    let length = rest.length;
    while (length < request.bytes && (await more(parts))) {
      length += parts.at(-1).length;
    }
    const all = Buffer.concat(parts);
    rest = all.subarray(request.bytes);
    yield { data: new Uint8Array(all.subarray(0, request.bytes)), layout: request.layout };
  }
}

async function write(value) {
  if (!process.stdout.write(JSON.stringify(value) + '\n')) {
    await once(process.stdout, 'drain');
  }
}

await main();
