import type { Piece } from "../protocol";
import { termOf, trim } from "./lunr-danish";

/** The position of a word that the query matches. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** A part of a compound marks the whole word; the rest of the word must be long enough to be a word too. */
const shortestRest = 3;

/** The terms of the query's words, and those that may be parts of compounds. */
export interface Marks {
  readonly terms: ReadonlySet<string>;
  readonly parts: readonly string[];
}

/** The words of a text that a query matches, as the index cuts and stems them. */
export function findMatches(text: string, marks: Marks): Match[] {
  const matches: Match[] = [];
  for (const { 0: word, index } of text.matchAll(/[^\s-]+/gu)) {
    const lower = word.toLowerCase();
    const core = trim(lower);
    const term = termOf(lower);
    if (term === null || core === "") {
      continue;
    }

    const matched = marks.terms.has(term) ? term : marks.parts.find((part) => isPartOf(part, core));
    if (matched !== undefined) {
      // Lower-casing hardly ever changes the length of a text; where it does, the whole word is marked.
      const at = lower.length === word.length ? lower.indexOf(core) : -1;
      matches.push({
        start: index + Math.max(at, 0),
        end: at < 0 ? index + word.length : index + at + core.length,
        term: matched,
      });
    }
  }

  return matches;
}

/** A text split into pieces at the matched words. */
export function inPieces(text: string, matches: readonly Match[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of matches) {
    pieces.push({ text: text.slice(at, start), isMatch: false }, { text: text.slice(start, end), isMatch: true });
    at = end;
  }

  pieces.push({ text: text.slice(at), isMatch: false });
  return pieces.filter((piece) => piece.text !== "");
}

function isPartOf(part: string, word: string): boolean {
  const rest = word.length - part.length;
  return rest >= shortestRest && (word.startsWith(part) || (termOf(word) ?? word).endsWith(part));
}
