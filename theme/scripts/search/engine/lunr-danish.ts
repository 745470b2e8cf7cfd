// Unchanged lunr with the Danish of lunr-languages, set up once.
import lunr from "lunr";
import addStemmerSupport from "lunr-languages/lunr.stemmer.support.js";
import addDanish from "lunr-languages/lunr.da.js";

addStemmerSupport(lunr);
addDanish(lunr);

/** A query's clause, with the fields of lunr 2.3.9 that its published types omit. */
export interface Clause {
  term: string;
  fields: string[];
  boost: number;
  /** lunr tests whether the key exists: if so, a star is an ordinary character. */
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

/** The additions of lunr.da. */
interface Danish {
  trimmer: lunr.PipelineFunction;
  stemmer: lunr.PipelineFunction;
  stopWordFilter: lunr.PipelineFunction;
}

const danish = (lunr as unknown as { da: Danish }).da;

/** The pipeline for a query's words, as the index states it: without a stop word filter. */
export const searchPipeline = new lunr.Pipeline();
searchPipeline.add(danish.trimmer, danish.stemmer);

const trimming = new lunr.Pipeline();
trimming.add(danish.trimmer);

const wholePipeline = new lunr.Pipeline();
wholePipeline.add(danish.trimmer, danish.stopWordFilter, danish.stemmer);

/** The word without characters at its ends that are neither letters nor digits; may be empty. */
export function trim(word: string): string {
  return trimming.runString(word)[0] ?? "";
}

/** The index term of a word in lower case; null for stop words and words without letters and digits. */
export function termOf(word: string): string | null {
  return wholePipeline.runString(word)[0] || null;
}

export { lunr };
