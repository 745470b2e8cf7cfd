import type { GlossaryWord } from "./directory";
import { termOf } from "./lunr-danish";

/** A longer meaning is an explanation, not a name. */
const longestName = 6;

/** The terms of the name that a glossary word stands for; null where it has none, or the word is not in the glossary. */
export function longFormOf(word: string, glossary: readonly GlossaryWord[]): string[] | null {
  const entry = glossary.find((known) => known.term.toLowerCase() === word);
  return entry ? nameOf(entry) : null;
}

/** The glossary's words whose long forms stand in a row of terms, and where. */
export function abbreviationsIn(
  terms: readonly (string | null)[],
  glossary: readonly GlossaryWord[],
): { abbreviation: string; first: number; count: number }[] {
  return glossary.flatMap((entry) => {
    const name = nameOf(entry);
    if (name === null || name.length < 2) {
      return [];
    }

    const first = terms.findIndex((_, at) => name.every((term, i) => terms[at + i] === term));
    return first < 0 ? [] : [{ abbreviation: entry.term.toLowerCase(), first, count: name.length }];
  });
}

// The text before the first punctuation mark: "Central udmelding, hvor styrelsen beder …" gives Central udmelding.
function nameOf(entry: GlossaryWord): string[] | null {
  const name = entry.meaning.toLowerCase().split(/[,.;:()–]/u)[0]!.trim().split(/[\s-]+/u);
  const terms = name.map(termOf).filter((term) => term !== null);
  return terms.length > 0 && name.length <= longestName ? terms : null;
}
