import type { Field } from "./directory";
import type { Alternative, Group } from "./group";
import type { Marks } from "./mark-words";
import type { Postings, Row } from "./row";

/** The field with the parts of compounds, which occur in no text as words. */
const partsField = "dele";

/** A shorter part, or one with a digit, would mark words by chance. */
const shortestPart = 3;

/** Selects the words to mark in a document: for each word of the query those of its best match. */
export class ChooseMarks {
  private readonly partsPlace: number;

  constructor(private readonly groups: readonly Group[], fields: readonly Field[]) {
    this.partsPlace = fields.findIndex((field) => field.name === partsField);
  }

  of(document: number): Marks {
    const rows = this.groups
      .filter((group) => group.presence !== "prohibited")
      .flatMap((group) => best(group.alternatives.filter((alternative) => matches(alternative, document))))
      .filter((row) => row.fields.some((postings) => has(postings, document)));
    const inParts = rows.filter((row) => row.fields.every((postings, place) => place === this.partsPlace || !has(postings, document)));
    return {
      terms: new Set(rows.map((row) => row.term)),
      parts: inParts.map((row) => row.term).filter((term) => term.length >= shortestPart && !/\d/u.test(term)),
    };
  }
}

function best(alternatives: readonly Alternative[]): Row[] {
  const most = Math.max(...alternatives.map(boostOf));
  return alternatives
    .filter((alternative) => boostOf(alternative) === most)
    .flatMap((alternative) => alternative.flatMap((clause) => clause.rows));
}

function boostOf(alternative: Alternative): number {
  return Math.min(...alternative.map((clause) => clause.boost));
}

function matches(alternative: Alternative, document: number): boolean {
  return alternative.every((clause) => clause.rows.some((row) => clause.fields.some((field) => has(row.fields[field]!, document))));
}

function has(postings: Postings, document: number): boolean {
  let low = 0;
  let high = postings.documents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (postings.documents[middle]! < document) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }

  return postings.documents[low] === document;
}
