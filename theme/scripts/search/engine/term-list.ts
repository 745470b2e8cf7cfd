import type { ByteReader } from "./byte-reader";
import { readNext } from "./front-coding";

/** A term as a list names it: in a backwards list spelled from its end. */
export interface ListedTerm {
  readonly spelling: string;
  /** What the term's commonest form in the texts has beyond it: er for kommun. */
  readonly ending: string;
}

export function readTermList(streams: ByteReader[]): ListedTerm[] {
  const [names, endings] = streams as [ByteReader, ByteReader];
  let before = "";
  return Array.from({ length: names.number() }, () => {
    before = readNext(names, before);
    return { spelling: before, ending: endings.text() };
  });
}

/** A text from its end to its beginning, as the generator reverses it: character by character, not unit by unit. */
export function reverse(text: string): string {
  return [...text].reverse().join("");
}
