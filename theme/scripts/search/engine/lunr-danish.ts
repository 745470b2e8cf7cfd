// Stock lunr with lunr-languages' Danish, put together once. Nothing of either is changed.
import lunr from "lunr";
import addStemmerSupport from "lunr-languages/lunr.stemmer.support.js";
import addDanish from "lunr-languages/lunr.da.js";

addStemmerSupport(lunr);
addDanish(lunr);

/** A query's clause, with all that lunr 2.3.9 puts in it and its published types leave out. */
export interface Clause {
  term: string;
  fields: string[];
  boost: number;
  /** lunr asks whether the key is there at all: with it, a star is a letter like others. */
  editDistance?: number;
  usePipeline: boolean;
  presence: lunr.Query.presence;
}

/** Parts of lunr 2.3.9 that its published types leave out. */
interface Internals {
  QueryParser: new (text: string, query: lunr.Query) => { parse(): lunr.Query };
  TokenSet: { fromArray(sorted: string[]): lunr.TokenSet; fromClause(clause: Clause): lunr.TokenSet };
  Index: new (parts: object) => lunr.Index;
}

export const internals = lunr as unknown as Internals;

/** The clauses that a query has so far, defaults filled in. */
export function clausesOf(query: lunr.Query): Clause[] {
  return query.clauses as unknown as Clause[];
}

/** What lunr.da adds to lunr. */
interface Danish {
  trimmer: lunr.PipelineFunction;
  stemmer: lunr.PipelineFunction;
  stopWordFilter: lunr.PipelineFunction;
}

const danish = (lunr as unknown as { da: Danish }).da;

/** What a query's words go through, as the index says of itself: they are not freed of stop words. */
export const searchPipeline = new lunr.Pipeline();
searchPipeline.add(danish.trimmer, danish.stemmer);

const trimming = new lunr.Pipeline();
trimming.add(danish.trimmer);

const wholePipeline = new lunr.Pipeline();
wholePipeline.add(danish.trimmer, danish.stopWordFilter, danish.stemmer);

/** The word without what is neither letter nor digit at its ends; empty where nothing else is in it. */
export function trim(word: string): string {
  return trimming.runString(word)[0] ?? "";
}

/** The index term of a word in lower case; null for stop words and words of signs alone, which find nothing worth finding. */
export function termOf(word: string): string | null {
  return wholePipeline.runString(word)[0] || null;
}

export { lunr };
