import { assembleIndex, scorerOf, type Lengths } from "./assemble-index";
import { fileOf, filesWith, type Directory } from "./directory";
import { isBeginning, isPattern, termsMatching, termsOfClause } from "./expand-term";
import type { IndexFiles } from "./index-files";
import { clausesOf, internals, lunr, type Clause } from "./lunr-danish";
import { readLengths, readRest, readRows, type Row } from "./row";

/** A hit: the document by its place, and lunr's score. */
export interface Hit {
  readonly document: number;
  readonly score: number;
}

/**
 * The index; only the files that a query needs are fetched. A query gives the same documents, order and scores as the whole index in
 * `lunr.Index.load`.
 */
export class ArchiveIndex {
  constructor(readonly directory: Directory, readonly files: IndexFiles) {}

  get fieldNames(): string[] {
    return this.directory.fields.map((field) => field.name);
  }

  /** A query in lunr's own syntax, as `lunr.Index.search`. @throws lunr.QueryParseError where lunr would */
  search(text: string): Promise<Hit[]> {
    return this.query((query) => new internals.QueryParser(text, query).parse());
  }

  /**
   * As `lunr.Index.query`, but for queries of prohibited terms only, which would need every row: those find nothing.
   * @param allowed where given, only documents for which it holds 1 are found
   */
  async query(build: (query: lunr.Query) => void, allowed: Uint8Array | null = null): Promise<Hit[]> {
    const query = new lunr.Query(this.fieldNames);
    build(query);
    const clauses = clausesOf(query);
    if (clauses.every((clause) => clause.presence === lunr.Query.presence.PROHIBITED)) {
      return [];
    }

    const matched = await Promise.all(clauses.map((clause) => this.termsOf(clause)));
    const rows = await this.whole(await this.rows(new Set(matched.flat())));
    return this.score(rows, build, allowed);
  }

  /** The same rows with nothing left out. */
  whole(rows: readonly Row[]): Promise<Row[]> {
    return Promise.all(rows.map((row) =>
      row.rest ? this.files.read(`x${row.rest.file}`, (streams) => readRest(streams, row, this.directory.documents)) : row));
  }

  /** Asks lunr, with the rows of all terms that the query can match; they must have all of the allowed documents. */
  async score(rows: readonly Row[], build: (query: lunr.Query) => void, allowed: Uint8Array | null): Promise<Hit[]> {
    const index = assembleIndex(rows, this.directory.fields, this.directory.documents, await this.lengthsFor(rows), allowed);
    return index.query(build).map((result) => ({ document: Number(result.ref), score: result.score }));
  }

  /** Computes lunr's scores of these rows: of a row in a field, by a document's position in the row. */
  async scorers(rows: readonly Row[]): Promise<(row: Row, field: number) => (i: number) => number> {
    const { fields, documents } = this.directory;
    const lengths = await this.lengthsFor(rows);
    return (row, field) => scorerOf(row, field, fields[field]!, documents, lengths[field] ?? null);
  }

  /** The index's terms that a clause matches. */
  async termsOf(clause: Clause): Promise<string[]> {
    const found = await Promise.all(
      termsOfClause(clause).map((term) =>
        isBeginning(term, clause)
          ? this.termsBeginningWith(term.slice(0, -1))
          : isPattern(term, clause)
            ? termsMatching(term, clause, this.directory, this.files)
            : [term],
      ),
    );
    return found.flat();
  }

  /** The rows of those terms that the index has, each once. */
  async rows(terms: ReadonlySet<string>): Promise<Row[]> {
    const { rows } = this.directory;
    if (rows.length === 0) {
      return [];
    }

    const wanted = new Set([...terms].map((term) => fileOf(rows, term)));
    const read = await Promise.all([...wanted].map((file) => this.rowsOf(file)));
    return read.flatMap((file) => file.filter((row) => terms.has(row.term)));
  }

  /**
   * All terms with a beginning; the rows are fetched with them, since a query needs them next.
   * @param mostFiles where they lie in more files than that, none is given
   */
  async termsBeginningWith(beginning: string, mostFiles = Infinity): Promise<string[]> {
    const [first, end] = filesWith(this.directory.rows, beginning);
    if (end - first > mostFiles) {
      return [];
    }

    const read = await Promise.all(Array.from({ length: end - first }, (_, i) => this.rowsOf(first + i)));
    return read.flat().map((row) => row.term).filter((term) => term.startsWith(beginning));
  }

  async row(term: string): Promise<Row | undefined> {
    return (await this.rows(new Set([term])))[0];
  }

  private rowsOf(file: number): Promise<Row[]> {
    const { fields, documents } = this.directory;
    return this.files.read(`r${file}`, (streams) => readRows(streams, fields.length, documents));
  }

  private lengthsFor(rows: readonly Row[]): Promise<Lengths> {
    return Promise.all(
      this.directory.fields.map((_, i) =>
        rows.some((row) => row.fields[i]!.lengths === null)
          ? this.files.read(`l${i}`, (streams) => readLengths(streams, i, this.directory.fields.length, this.directory.documents))
          : null,
      ),
    );
  }
}
