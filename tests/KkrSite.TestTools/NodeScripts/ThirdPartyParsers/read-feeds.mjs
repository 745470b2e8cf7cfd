// What feedsmith finds in Atom feeds, and whether libxml2 finds them well-formed: { path: text } comes in, { path: { faults, feed } }
// goes out.
import { text } from "node:stream/consumers";
import { parseAtomFeed } from "feedsmith";
import { memoryPages, validateXML } from "xmllint-wasm";

async function readFeed(contents) {
  const checked = await validateXML({
    xml: [{ fileName: "feed.xml", contents }],
    normalization: "c14n",
    maxMemoryPages: memoryPages.GiB,
  });
  return { faults: checked.errors.map((error) => error.rawMessage), feed: parseAtomFeed(contents) };
}

const read = {};
for (const [path, contents] of Object.entries(JSON.parse(await text(process.stdin)))) {
  read[path] = await readFeed(contents);
}

console.log(JSON.stringify(read));
