import type { ArchiveIndex, Hit } from "./archive-index";
import type { Clause, Group } from "./group";
import { lunr } from "./lunr-danish";
import type { Row } from "./row";

/** The maximum difference from lunr's sums in another order; documents closer than this to the last wanted one are ranked too. */
const roundingError = 1e-6;

/**
 * The best documents as lunr ranks them, and with equal scores in a given order. lunr, which is slow for a hundred thousand documents,
 * scores only those that can be among the wanted ones.
 * @param allowed the documents to rank, as ones
 * @param wanted how many of the best are needed
 * @param places each document's place in the order that decides where lunr does not
 */
export async function rankDocuments(
  archive: ArchiveIndex,
  groups: readonly Group[],
  allowed: Uint8Array,
  wanted: number,
  places: Uint32Array,
): Promise<number[]> {
  const clauses = groups.filter((group) => group.presence !== "prohibited").flatMap((group) => group.alternatives.flat());
  const rows = [...new Set(clauses.flatMap((clause) => clause.rows))];
  const best = select(await roughScores(archive, clauses, rows, allowed), allowed, wanted);
  const hits = await archive.score(rows, (query) => ask(query, clauses, archive.fieldNames), best);
  return hits.sort((a: Hit, b: Hit) => b.score - a.score || places[a.document]! - places[b.document]!).map((hit) => hit.document);
}

function ask(query: lunr.Query, clauses: readonly Clause[], names: readonly string[]): void {
  for (const clause of clauses) {
    for (const row of clause.rows) {
      query.term(row.term, {
        fields: clause.fields.map((field) => names[field]!),
        boost: clause.boost,
        usePipeline: false,
        wildcard: lunr.Query.wildcard.NONE,
      });
    }
  }
}

/** lunr's scores but for rounding: in each field the query's vector times the document's, over the length of the query's. */
async function roughScores(
  archive: ArchiveIndex,
  clauses: readonly Clause[],
  rows: readonly Row[],
  allowed: Uint8Array,
): Promise<Float64Array> {
  const scores = new Float64Array(allowed.length);
  const scorers = await archive.scorers(rows);
  for (const field of archive.directory.fields.keys()) {
    const weights = new Map<Row, number>();
    for (const clause of clauses.filter((own) => own.fields.includes(field))) {
      for (const row of clause.rows) {
        weights.set(row, (weights.get(row) ?? 0) + clause.boost);
      }
    }

    const magnitude = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
    for (const [row, weight] of weights) {
      const scoreOf = scorers(row, field);
      const { documents } = row.fields[field]!;
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i]!;
        if (allowed[document]) {
          scores[document]! += (weight * scoreOf(i)) / magnitude;
        }
      }
    }
  }

  return scores;
}

function select(scores: Float64Array, allowed: Uint8Array, wanted: number): Uint8Array {
  const own = scores.filter((_, document) => allowed[document] === 1).sort();
  if (own.length <= wanted) {
    return allowed;
  }

  const last = own[own.length - wanted]! - roundingError;
  return allowed.map((one, document) => (one === 1 && scores[document]! >= last ? 1 : 0));
}
