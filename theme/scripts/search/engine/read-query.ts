import { trim } from "./lunr-danish";

/** A word of the query, with its operators. */
export interface QueryWord {
  /** In lower case, without signs at its ends. */
  readonly text: string;
  readonly presence: "wanted" | "required" | "prohibited";
  /** The one field to look in; null for all. */
  readonly field: string | null;
  /** A star after the word: anything may follow. */
  readonly isBeginning: boolean;
  /** How many letters may be wrong: 0, 1 or 2. */
  readonly distance: number;
}

/** Longer queries are cut, since they would take too long. */
const mostWords = 24;
const longestWord = 80;
const mostWrong = 2;

/**
 * Parses a query. Nothing is an error: misplaced operators are read as punctuation.
 * @param fields those that a word may name before a colon, with other ways to spell them
 */
export function readQuery(text: string, fields: ReadonlyMap<string, string>): QueryWord[] {
  const words: QueryWord[] = [];
  for (const piece of text.slice(0, 4000).toLowerCase().split(/\s+/u)) {
    if (words.length < mostWords) {
      words.push(...readPiece(piece, fields));
    }
  }

  return words.slice(0, mostWords);
}

function readPiece(piece: string, fields: ReadonlyMap<string, string>): QueryWord[] {
  const sign = /^[+\-−–]/u.exec(piece)?.[0] ?? "";
  const presence = sign === "" ? "wanted" : sign === "+" ? "required" : "prohibited";
  let rest = piece.slice(sign.length);
  const colon = rest.indexOf(":");
  const field = colon > 0 ? (fields.get(rest.slice(0, colon)) ?? null) : null;
  rest = field === null ? rest : rest.slice(colon + 1);
  const wrong = /~(\d{1,3})$/u.exec(rest);
  rest = wrong ? rest.slice(0, wrong.index) : rest;
  const isBeginning = rest.endsWith("*");

  // The index splits words at hyphens, so queries do too; a colon after an unknown field also splits.
  const parts = rest.split(/[-:]+/u).map((part) => trim(part).slice(0, longestWord)).filter((part) => part !== "");
  return parts.map((part, i) => {
    const isLast = i === parts.length - 1;
    return {
      text: part,
      presence,
      field,
      isBeginning: isBeginning && isLast,
      distance: isLast && wrong ? Math.min(Number(wrong[1]), mostWrong) : 0,
    };
  });
}
