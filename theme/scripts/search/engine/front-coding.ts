import type { ByteReader } from "./byte-reader";

/** The next of a row of sorted texts, each written as what it shares with the one before and the rest. */
export function readNext(reader: ByteReader, before: string): string {
  return before.slice(0, reader.number()) + reader.text();
}
