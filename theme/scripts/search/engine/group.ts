import type { Row } from "./row";

/** Some rows of the index, to be found in some of the fields. */
export interface Clause {
  readonly rows: readonly Row[];
  /** The fields' places. */
  readonly fields: readonly number[];
  /** The weight of a match; the reader's own word has 1. */
  readonly boost: number;
}

/** A way to match a word of the query: all of these clauses. */
export type Alternative = readonly Clause[];

/** The alternatives for a word of the query. */
export interface Group {
  readonly presence: "wanted" | "required" | "prohibited";
  /** One of them has to match. */
  readonly alternatives: Alternative[];
}

/** The documents that match a group, as ones. */
export function documentsOfGroup(group: Group, documents: number): Uint8Array {
  const found = new Uint8Array(documents);
  for (const alternative of group.alternatives) {
    const matching = alternative.map((clause) => documentsOfClause(clause, documents));
    for (let i = 0; i < documents; i++) {
      if (!found[i] && matching.every((set) => set[i])) {
        found[i] = 1;
      }
    }
  }

  return found;
}

function documentsOfClause(clause: Clause, documents: number): Uint8Array {
  const found = new Uint8Array(documents);
  for (const row of clause.rows) {
    for (const field of clause.fields) {
      for (const document of row.fields[field]!.documents) {
        found[document] = 1;
      }
    }
  }

  return found;
}
