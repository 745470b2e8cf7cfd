import type { Piece } from "../protocol";
import { findMatches, inPieces, type Marks, type Match } from "./mark-words";

/** A section of an item as its JSON has it. */
export interface SectionText {
  readonly heading: string | null;
  /** The section's fragment on the item's page; absent where it has none. */
  readonly id?: string | null;
  readonly text: string;
}

export interface Snippet {
  readonly section: SectionText;
  readonly pieces: Piece[];
}

/** The length of a snippet in characters, and how far its ends may move to the boundary of a word. */
const length = 220;
const before = 60;

/** The part of the item's text with most of the query's words; null where it has none. */
export function makeSnippet(sections: readonly SectionText[], marks: Marks): Snippet | null {
  let best: { section: SectionText; text: string; matches: Match[]; first: number; value: number } | null = null;
  for (const section of sections) {
    const text = section.text.replace(/\s+/gu, " ");
    const matches = findMatches(text, marks);
    matches.forEach((match, first) => {
      const within = matches.slice(first).filter((other) => other.end <= match.start + length - before);
      // Different words count more than repetitions of one.
      const value = new Set(within.map((other) => other.term)).size * 10 + Math.min(within.length, 9);
      if (!best || value > best.value) {
        best = { section, text, matches, first, value };
      }
    });
  }

  return best && cut(best);
}

function cut(best: { section: SectionText; text: string; matches: Match[]; first: number }): Snippet {
  const { section, text, matches } = best;
  const start = beginning(text, matches[best.first]!.start);
  const end = ending(text, Math.max(start + length, matches[best.first]!.end));
  const own = matches.filter((match) => match.start >= start && match.end <= end)
    .map((match) => ({ ...match, start: match.start - start, end: match.end - start }));
  const pieces = inPieces(text.slice(start, end), own);
  return {
    section,
    pieces: [
      ...(start > 0 ? [{ text: "… ", isMatch: false }] : []),
      ...pieces,
      ...(end < text.length ? [{ text: " …", isMatch: false }] : []),
    ],
  };
}

// The start of a sentence if one is near, otherwise of a word.
function beginning(text: string, match: number): number {
  const from = Math.max(match - before, 0);
  if (from === 0) {
    return 0;
  }

  const near = text.slice(from, match);
  const sentence = near.lastIndexOf(". ");
  const word = near.indexOf(" ");
  return sentence >= 0 ? from + sentence + 2 : word >= 0 ? from + word + 1 : match;
}

function ending(text: string, end: number): number {
  if (end >= text.length) {
    return text.length;
  }

  const space = text.lastIndexOf(" ", end);
  return space > end - before ? space : end;
}
