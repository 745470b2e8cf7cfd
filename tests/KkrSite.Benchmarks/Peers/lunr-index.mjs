// Builds a stock lunr.js index with lunr-languages' Danish over JSON lines. With a second argument it also writes the index there.
import { createReadStream, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(import.meta.url);
const lunr = require("lunr");
require("lunr-languages/lunr.stemmer.support")(lunr);
require("lunr-languages/lunr.da")(lunr);

const [documents, target] = process.argv.slice(2);
const builder = new lunr.Builder();
builder.use(lunr.da);
builder.ref("ref");
builder.field("titel");
builder.field("tekst");
for await (const line of createInterface({ input: createReadStream(documents), crlfDelay: Infinity })) {
  builder.add(JSON.parse(line));
}

const index = builder.build();
if (target) {
  writeFileSync(target, JSON.stringify(index));
}
