import { documentsOfGroup, type Group } from "./group";

/** The documents that a query finds, as ones, and whether they have all its words. */
export interface Found {
  readonly documents: Uint8Array;
  readonly haveAllWords: boolean;
}

/**
 * Documents with all words, or where there are none, with some. Where a word is marked as required, the unmarked ones only add
 * to the score, as in lunr.
 */
export function findDocuments(groups: readonly Group[], documents: number): Found {
  const sets = groups.map((group) => ({ presence: group.presence, own: documentsOfGroup(group, documents) }));
  const required = sets.filter((set) => set.presence === "required");
  const wanted = sets.filter((set) => set.presence === "wanted");
  const prohibited = sets.filter((set) => set.presence === "prohibited");
  const all = required.length > 0 ? required : wanted;
  const strict = select(documents, (document) =>
    all.every((set) => set.own[document]) && !prohibited.some((set) => set.own[document]));
  if (strict.includes(1) || wanted.length < 2 || required.length > 0) {
    return { documents: strict, haveAllWords: true };
  }

  const some = select(documents, (document) =>
    wanted.some((set) => set.own[document]) && !prohibited.some((set) => set.own[document]));
  return { documents: some, haveAllWords: false };
}

/** The number of ones. */
export function count(documents: Uint8Array): number {
  let sum = 0;
  for (const one of documents) {
    sum += one;
  }

  return sum;
}

function select(documents: number, isFound: (document: number) => boolean): Uint8Array {
  const found = new Uint8Array(documents);
  for (let document = 0; document < documents; document++) {
    found[document] = isFound(document) ? 1 : 0;
  }

  return found;
}
