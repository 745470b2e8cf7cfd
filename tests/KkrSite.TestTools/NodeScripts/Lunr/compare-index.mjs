// Builds stock lunr's index of the documents (JSON lines) and compares its JSON with ours, byte for byte.
// Input: { documents, index, fields: [[name, boost]] }.
import { readFileSync } from "node:fs";
import { lunr, print, readInput } from "./stock-lunr.mjs";

const { documents, index, fields } = await readInput();
const built = lunr(function () {
  this.use(lunr.da);
  this.ref("ref");
  for (const [name, boost] of fields) {
    this.field(name, { boost });
  }

  for (const line of readFileSync(documents, "utf8").split("\n")) {
    if (line !== "") {
      this.add(JSON.parse(line));
    }
  }
});
const stock = Buffer.from(JSON.stringify(built));
const ours = readFileSync(index);
let at = 0;
while (at < stock.length && stock[at] === ours[at]) {
  at++;
}

const around = (bytes) => bytes.subarray(Math.max(at - 60, 0), at + 60).toString();
print({
  isSame: stock.equals(ours),
  stockLength: stock.length,
  ourLength: ours.length,
  stockHas: around(stock),
  weHave: around(ours),
});
