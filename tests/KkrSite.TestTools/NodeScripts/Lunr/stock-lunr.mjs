// lunr.js and lunr-languages as npm has them, Danish added.
import { createRequire } from "node:module";

const require = createRequire(new URL("../../../../theme/package.json", import.meta.url));
export const lunr = require("lunr");
require("lunr-languages/lunr.stemmer.support.js")(lunr);
require("lunr-languages/lunr.da.js")(lunr);

/** What was given on standard input. */
export async function readInput() {
  let text = "";
  for await (const chunk of process.stdin.setEncoding("utf8")) {
    text += chunk;
  }

  return JSON.parse(text);
}

/** Prints the result; a script prints nothing else. */
export function print(result) {
  process.stdout.write(JSON.stringify(result));
}
