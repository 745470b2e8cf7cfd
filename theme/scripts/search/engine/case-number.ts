/** A case number in a reader's text. */
export interface WrittenCaseNumber {
  /** SAG-2024-04064. */
  readonly number: string;
  /** The word that the index has for it: sag202404064. */
  readonly word: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

const serialLength = 5;

// With or without SAG, any separators, optional leading zeros: SAG-2024-04064, sag 2024 4064, 2024-04064, sag202404064.
const written =
  /(?<![\p{L}\p{N}])(?:sag(?:s?(?:nr|nummer))?[\s.:#_/\-–]*)?((?:19|20)\d{2})(?:[\s._/\-–]+0*(\d{1,5})|(\d{5}))(?![\p{L}\p{N}])/giu;

/** Everything in a text that may be a case number; the index tells whether the case exists. */
export function findCaseNumbers(text: string): WrittenCaseNumber[] {
  return [...text.matchAll(written)].map((match) => {
    const serial = (match[2] ?? match[3]!).padStart(serialLength, "0");
    return {
      number: `SAG-${match[1]}-${serial}`,
      word: `sag${match[1]}${serial}`,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}
