// å, ø and æ as they are written on keyboards without them, and the reverse: Århus and Aarhus are the same town.

const pairs: readonly (readonly [string, string])[] = [
  ["aa", "å"],
  ["oe", "ø"],
  ["ae", "æ"],
];

/** How a term is written without å, ø and æ. */
export function simplify(term: string): string {
  return pairs.reduce((text, [without, letter]) => text.replaceAll(letter, without), term);
}

/** A word with more variable letters has too many spellings to look up. */
const mostPlaces = 4;

/** The other spellings of a word in lower case; most of them are no words, and find nothing. */
export function otherSpellings(word: string): string[] {
  const places = [...word.matchAll(/aa|oe|ae|[åøæ]/gu)].slice(0, mostPlaces);
  let spellings = [""];
  let at = 0;
  for (const place of places) {
    const before = word.slice(at, place.index);
    const both = [place[0], other(place[0])];
    spellings = spellings.flatMap((spelling) => both.map((letter) => spelling + before + letter));
    at = place.index + place[0].length;
  }

  return spellings.map((spelling) => spelling + word.slice(at)).filter((spelling) => spelling !== word);
}

function other(letters: string): string {
  const pair = pairs.find((both) => both.includes(letters))!;
  return pair[0] === letters ? pair[1] : pair[0];
}
