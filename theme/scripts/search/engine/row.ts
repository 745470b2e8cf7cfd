import type { ByteReader } from "./byte-reader";
import { readNext } from "./front-coding";
import { PostingsDecoder } from "./postings-decoder";

/** The documents with a term in one field. */
export interface Postings {
  /** Ascending. */
  readonly documents: Uint32Array;
  /** 0 where the row leaves it out. */
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
  /** For a common term what the row leaves out; null where it is whole. */
  readonly rest: Rest | null;
}

/** The frequencies and lengths that a common term's row leaves out, of all documents but the best. */
export interface Rest {
  /** The number of the file that has them. */
  readonly file: number;
  /** No document without them has a higher sum of scores over all fields. */
  readonly limit: number;
}

// The generator uses the same numbers.

/** Above this share of the documents a row has no lengths; the field's table has them. */
const common = 0.4;

/** With more documents in a field than this, a row has the frequencies and lengths of the best of them only. */
const mostInRow = 4096;

/** All rows of a file, in the order of their terms. */
export function readRows(streams: ByteReader[], fields: number, documents: number): Row[] {
  const [names, heads, coded] = streams as [ByteReader, ByteReader, ByteReader];
  const decoder = new PostingsDecoder(coded.rest(), documents, fields + 1);
  const rows: Row[] = [];
  let before = "";
  for (let left = names.number(); left > 0; left--) {
    const term = readNext(names, before);
    before = term;
    const parts = Array.from({ length: names.number() }, () => names.text());
    const index = heads.number();
    const postings = Array.from({ length: fields }, (_, field): Postings => {
      const own = decoder.readDocuments(heads.number(), field);
      return isPartial(own) ? noneOf(own) : readOccurrences(decoder, own, field, documents);
    });
    const rest = postings.some((own) => isPartial(own.documents)) ? readBest(decoder, heads, postings) : null;
    rows.push({ term, index, parts, fields: postings, rest });
  }

  return rows;
}

/** The row with what it left out. */
export function readRest([coded]: ByteReader[], row: Row, documents: number): Row {
  const decoder = new PostingsDecoder(coded!.rest(), documents, row.fields.length);
  return {
    ...row,
    fields: row.fields.map((own, field) =>
      isPartial(own.documents) ? readOccurrences(decoder, own.documents, field, documents) : own),
    rest: null,
  };
}

/** The lengths of one field in all documents. */
export function readLengths([coded]: ByteReader[], field: number, fields: number, documents: number): Uint32Array {
  const decoder = new PostingsDecoder(coded!.rest(), documents, fields);
  return Uint32Array.from({ length: documents }, () => decoder.readLength(1, field));
}

function isPartial(documents: Uint32Array): boolean {
  return documents.length > mostInRow;
}

function noneOf(own: Uint32Array): Postings {
  return { documents: own, frequencies: new Uint32Array(own.length), lengths: new Uint32Array(own.length) };
}

function readOccurrences(decoder: PostingsDecoder, own: Uint32Array, field: number, documents: number): Postings {
  const share = decoder.shareClass(own.length);
  const frequencies = new Uint32Array(own.length);
  const lengths = own.length > documents * common ? null : new Uint32Array(own.length);
  for (let i = 0; i < own.length; i++) {
    frequencies[i] = decoder.readFrequency(share, field);
    if (lengths) {
      lengths[i] = decoder.readLength(frequencies[i]!, field);
    }
  }

  return { documents: own, frequencies, lengths };
}

// Fills in the frequencies and lengths of the best documents.
function readBest(decoder: PostingsDecoder, heads: ByteReader, postings: readonly Postings[]): Rest {
  const rest = { file: heads.number(), limit: heads.number() / 1000 };
  const best = new Set(decoder.readDocuments(heads.number(), postings.length));
  postings.forEach(({ documents, frequencies, lengths }, field) => {
    if (!isPartial(documents)) {
      return;
    }

    const share = decoder.shareClass(documents.length);
    for (let i = 0; i < documents.length; i++) {
      if (best.has(documents[i]!)) {
        frequencies[i] = decoder.readFrequency(share, field);
        lengths![i] = decoder.readLength(frequencies[i]!, field);
      }
    }
  });
  return rest;
}
