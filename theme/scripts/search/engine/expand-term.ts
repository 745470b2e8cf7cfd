import { filesWith, type Directory } from "./directory";
import type { IndexFiles } from "./index-files";
import { internals, searchPipeline, type Clause } from "./lunr-danish";
import { readTermList, reverse, type ListedTerm } from "./term-list";

/** A term of the index with its commonest form in the texts. */
export interface KnownTerm {
  readonly term: string;
  readonly form: string;
}

/** The index's form of a clause's text: unchanged, or after lunr's search pipeline. */
export function termsOfClause(clause: Clause): string[] {
  return clause.usePipeline ? searchPipeline.runString(clause.term) : [clause.term];
}

/** Whether the clause matches exactly the terms with one beginning. */
export function isBeginning(term: string, clause: Clause): boolean {
  return clause.editDistance === undefined && term.indexOf("*") === term.length - 1 && term.length > 1;
}

/** Whether the clause can match other terms than its own. */
export function isPattern(term: string, clause: Clause): boolean {
  return clause.editDistance !== undefined || term.includes("*");
}

/**
 * The terms of the index that a pattern matches, as lunr itself decides; only the lists are fetched that can hold any.
 * @param term the clause's text after the pipeline
 */
export async function termsMatching(
  term: string,
  clause: Clause,
  directory: Directory,
  files: IndexFiles,
): Promise<string[]> {
  const candidates = clause.editDistance === undefined
    ? await termsAround(term, directory, files)
    : await termsNear(term, clause.editDistance, directory, files);
  const set = internals.TokenSet.fromArray(candidates.map((candidate) => candidate.term).sort());
  const pattern = internals.TokenSet.fromClause({ ...clause, term });
  return set.intersect(pattern).toArray();
}

/**
 * Terms that may be within a distance of a word, and many that are not. One edit in the word's first half leaves its second half
 * as it was, and the other way round; two letters that change places may touch both halves, so a letter between them is left
 * out. A larger distance needs all terms.
 */
export async function termsNear(word: string, distance: number, directory: Directory, files: IndexFiles): Promise<KnownTerm[]> {
  const letters = [...word];
  const half = letters.length >> 1;
  const beginning = distance > 1 ? "" : letters.slice(0, Math.max(half - 1, 0)).join("");
  const end = distance > 1 ? "" : letters.slice(Math.min(half + 1, letters.length)).join("");
  const forwards = await listedForwards(beginning, directory, files);
  if (beginning === "") {
    return forwards;
  }

  const backwards = await listedBackwards(end, directory, files);
  const seen = new Set(forwards.map((known) => known.term));
  return [...forwards, ...backwards.filter((known) => !seen.has(known.term))];
}

/** Terms that agree with a pattern as far as its first star, or from its last one where it begins with a star. */
function termsAround(pattern: string, directory: Directory, files: IndexFiles): Promise<KnownTerm[]> {
  const star = pattern.indexOf("*");
  const end = pattern.slice(pattern.lastIndexOf("*") + 1);
  return star === 0 && end !== ""
    ? listedBackwards(end, directory, files)
    : listedForwards(pattern.slice(0, star), directory, files);
}

async function listedForwards(beginning: string, directory: Directory, files: IndexFiles): Promise<KnownTerm[]> {
  const listed = await readListed("f", directory.termsForwards, beginning, files);
  return listed.map(({ spelling, ending }) => ({ term: spelling, form: spelling + ending }));
}

async function listedBackwards(end: string, directory: Directory, files: IndexFiles): Promise<KnownTerm[]> {
  const listed = await readListed("b", directory.termsBackwards, reverse(end), files);
  return listed.map(({ spelling, ending }) => {
    const term = reverse(spelling);
    return { term, form: term + ending };
  });
}

async function readListed(
  name: string,
  lists: readonly string[],
  beginning: string,
  files: IndexFiles,
): Promise<ListedTerm[]> {
  const [first, end] = filesWith(lists, beginning);
  const read = await Promise.all(lists.slice(first, end).map((_, i) => files.read(`${name}${first + i}`, readTermList)));
  return read.flat().filter((listed) => listed.spelling.startsWith(beginning));
}
