// For each text: its words as lunr's tokenizer cuts them, each with what lunr.da's trimmer and stemmer make of it, and whether
// the stop word filter lets it pass.
import { lunr, print, readInput } from "./stock-lunr.mjs";

const one = (fn, token) => fn(token.clone());

print(
  (await readInput()).map((text) =>
    lunr.tokenizer(text).map((token) => {
      const trimmed = one(lunr.da.trimmer, token);
      return [
        token.toString(),
        trimmed.toString(),
        one(lunr.da.stopWordFilter, trimmed) !== undefined,
        one(lunr.da.stemmer, trimmed).toString(),
      ];
    }),
  ),
);
