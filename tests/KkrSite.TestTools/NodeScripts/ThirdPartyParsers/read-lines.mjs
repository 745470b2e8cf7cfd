// Reads and hashes the archive line by line, as a user of the download would. Input: the file's path.
// Output: the documents and the hash.
import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { input } from "./read-input.mjs";

const documents = [];
for await (const line of createInterface({ input: createReadStream(input.path, "utf8"), crlfDelay: Infinity })) {
  documents.push(JSON.parse(line));
}

process.stdout.write(JSON.stringify({ documents, sha256: createHash("sha256").update(readFileSync(input.path)).digest("hex") }));
