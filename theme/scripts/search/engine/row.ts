import type { ByteReader } from "./byte-reader";
import { readNext } from "./front-coding";

/** The documents with a term in one field. */
export interface Postings {
  /** Ascending. */
  readonly documents: Uint32Array;
  readonly frequencies: Uint32Array;
  /** The field's length in each of the documents; null for a very common term, whose lengths are in the field's table. */
  readonly lengths: Uint32Array | null;
}

/** A term with all its postings. */
export interface Row {
  readonly term: string;
  /** lunr's `_index`: vectors are sorted by it, and sums depend on their order. */
  readonly index: number;
  /** The terms that a compound is made of. */
  readonly parts: readonly string[];
  /** One for each field. */
  readonly fields: readonly Postings[];
}

/** Above this share of the documents a row has no lengths; the field's table has them. The generator uses the same number. */
const common = 0.4;

/** All rows of a file, in the order of their terms. */
export function readRows(streams: ByteReader[], fields: number, documents: number): Row[] {
  const [names, heads, gaps, frequencies, lengths, highLengths] = streams as [
    ByteReader, ByteReader, ByteReader, ByteReader, ByteReader, ByteReader];
  const rows: Row[] = [];
  let before = "";
  for (let left = names.number(); left > 0; left--) {
    const term = readNext(names, before);
    before = term;
    const parts = Array.from({ length: names.number() }, () => names.text());
    const index = heads.number();
    const postings: Postings[] = [];
    for (let field = 0; field < fields; field++) {
      const count = heads.number();
      const own: Postings = {
        documents: new Uint32Array(count),
        frequencies: new Uint32Array(count),
        lengths: count > documents * common ? null : new Uint32Array(count),
      };
      let next = 0;
      for (let i = 0; i < count; i++) {
        next += gaps.number();
        own.documents[i] = next++;
        own.frequencies[i] = frequencies.number() + 1;
        if (own.lengths) {
          own.lengths[i] = lengths.byte() + (highLengths.number() << 8);
        }
      }

      postings.push(own);
    }

    rows.push({ term, index, parts, fields: postings });
  }

  return rows;
}

/** The lengths of one field in all documents. */
export function readLengths(streams: ByteReader[], documents: number): Uint32Array {
  const [lengths, highLengths] = streams as [ByteReader, ByteReader];
  return Uint32Array.from({ length: documents }, () => lengths.byte() + (highLengths.number() << 8));
}
