import type { Field } from "./directory";
import { internals, lunr, searchPipeline } from "./lunr-danish";
import type { Row } from "./row";
import { inverseDocumentFrequency, score } from "./score";

/** A field's lengths in all documents, for rows that leave them out. */
export type Lengths = readonly (Uint32Array | null)[];

/**
 * Makes a real lunr.Index of some rows. lunr's score of a document is the query's vector times the document's, over the
 * length of the query's: entries of other terms are multiplied by zero, so an index of the query's terms alone scores
 * every document as the whole index would. Refs are the documents' places.
 * @param rows those of every term that the query can match, each once
 * @param allowed where given, only the documents for which it holds 1 are in the index
 */
export function assembleIndex(
  rows: readonly Row[],
  fields: readonly Field[],
  documents: number,
  lengths: Lengths,
  allowed: Uint8Array | null,
): lunr.Index {
  const invertedIndex: Record<string, Record<string, unknown>> = Object.create(null);
  const vectors: (number[] | undefined)[][] = fields.map(() => []);
  // Vectors are sorted by lunr's index of the term, and each gets its entries in the order of these rows.
  for (const row of [...rows].sort((a, b) => a.index - b.index)) {
    const posting: Record<string, unknown> = Object.create(null);
    posting["_index"] = row.index;
    fields.forEach((field, i) => {
      posting[field.name] = addPostings(row, i, scorerOf(row, i, field, documents, lengths[i] ?? null), allowed, vectors[i]!);
    });
    invertedIndex[row.term] = posting;
  }

  return new internals.Index({
    invertedIndex,
    fieldVectors: lookUpVectors(fields, vectors),
    tokenSet: internals.TokenSet.fromArray(Object.keys(invertedIndex).sort()),
    fields: fields.map((field) => field.name),
    pipeline: searchPipeline,
  });
}

/** lunr's score of a row in the field of one of its documents, by the document's place in the row. */
export function scorerOf(row: Row, place: number, field: Field, documents: number, lengths: Uint32Array | null): (i: number) => number {
  const own = row.fields[place]!;
  const occurrences = row.fields.reduce((sum, postings) => sum + postings.documents.length, 0);
  const idf = inverseDocumentFrequency(documents, occurrences);
  return (i) => {
    const length = own.lengths ? own.lengths[i]! : lengths![own.documents[i]!]!;
    return score(idf, own.frequencies[i]!, length, field.averageLength, field.boost);
  };
}

function addPostings(
  row: Row,
  place: number,
  scoreOf: (i: number) => number,
  allowed: Uint8Array | null,
  vectors: (number[] | undefined)[],
): Record<string, object> {
  const own = row.fields[place]!;
  const posting: Record<string, object> = Object.create(null);
  for (let i = 0; i < own.documents.length; i++) {
    const document = own.documents[i]!;
    if (allowed && !allowed[document]) {
      continue;
    }

    posting[document] = noMetadata;
    const vector = vectors[document];
    if (vector) {
      vector.push(row.index, scoreOf(i));
    } else {
      vectors[document] = [row.index, scoreOf(i)];
    }
  }

  return posting;
}

const noMetadata = {};

/** lunr reads vectors by `field/ref`; they are created on demand, since a restricted query needs few. */
function lookUpVectors(fields: readonly Field[], vectors: (number[] | undefined)[][]): Record<string, lunr.Vector> {
  const places = new Map(fields.map((field, i) => [field.name, i]));
  return new Proxy(Object.create(null) as Record<string, lunr.Vector>, {
    get(_, ref) {
      const text = String(ref);
      const slash = text.indexOf("/");
      const elements = vectors[places.get(text.slice(0, slash))!]?.[Number(text.slice(slash + 1))];
      return new lunr.Vector(elements ?? []);
    },
  });
}
