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
  const weighted = weigh(rows, clauses, archive.fieldNames.length);
  let known = rows;
  let best = select(await roughScores(archive, weighted, allowed), allowed, wanted);
  if (best === null) {
    known = await archive.whole(rows);
    const whole = weighted.map(({ weights }, i) => ({ row: known[i]!, weights }));
    best = select(await roughScores(archive, whole, allowed), allowed, wanted)!;
  }

  const hits = await archive.score(known, (query) => ask(query, clauses, archive.fieldNames), best);
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

/** A row and what lunr multiplies its scores by in each field. */
interface WeightedRow {
  readonly row: Row;
  readonly weights: readonly number[];
}

/** Scores of documents; `isBound` holds 1 where a score is only the most that it can be. */
interface RoughScores {
  readonly scores: Float64Array;
  readonly isBound: Uint8Array;
}

/** For each row its part of the query's vector in each field, over the length of that vector. */
function weigh(rows: readonly Row[], clauses: readonly Clause[], fields: number): WeightedRow[] {
  const byField = Array.from({ length: fields }, (_, field) => {
    const weights = new Map<Row, number>();
    for (const clause of clauses.filter((own) => own.fields.includes(field))) {
      for (const row of clause.rows) {
        weights.set(row, (weights.get(row) ?? 0) + clause.boost);
      }
    }

    const magnitude = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
    return (row: Row) => (weights.get(row) ?? 0) / (magnitude || 1);
  });
  return rows.map((row) => ({ row, weights: byField.map((weightOf) => weightOf(row)) }));
}

/** lunr's scores but for rounding: in each field the query's vector times the document's, over the length of the query's. */
async function roughScores(archive: ArchiveIndex, rows: readonly WeightedRow[], allowed: Uint8Array): Promise<RoughScores> {
  const scores = new Float64Array(allowed.length);
  const isBound = new Uint8Array(allowed.length);
  const scorers = await archive.scorers(rows.map(({ row }) => row));
  for (const { row, weights } of rows) {
    const unknown = findUnknown(row, weights, allowed);
    const most = Math.max(...weights) * (row.rest?.limit ?? 0);
    unknown?.forEach((one, document) => {
      if (one === 1) {
        scores[document]! += most;
        isBound[document] = 1;
      }
    });
    weights.forEach((weight, field) => {
      if (weight === 0) {
        return;
      }

      const scoreOf = scorers(row, field);
      const { documents } = row.fields[field]!;
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i]!;
        if (allowed[document] && !unknown?.[document]) {
          scores[document]! += weight * scoreOf(i);
        }
      }
    });
  }

  return { scores, isBound };
}

// The allowed documents whose frequencies the row leaves out in a field that counts.
function findUnknown(row: Row, weights: readonly number[], allowed: Uint8Array): Uint8Array | null {
  if (row.rest === null) {
    return null;
  }

  const unknown = new Uint8Array(allowed.length);
  row.fields.forEach(({ documents, frequencies }, field) => {
    for (let i = 0; weights[field] !== 0 && i < documents.length; i++) {
      if (frequencies[i] === 0) {
        unknown[documents[i]!] = allowed[documents[i]!]!;
      }
    }
  });
  return unknown;
}

// Null where a document that has only a bound may be among the wanted ones.
function select({ scores, isBound }: RoughScores, allowed: Uint8Array, wanted: number): Uint8Array | null {
  const known = scores.filter((_, document) => allowed[document] === 1 && isBound[document] === 0).sort();
  const last = known.length < wanted ? -Infinity : known[known.length - wanted]! - roundingError;
  const best = allowed.map((one, document) => (one === 1 && scores[document]! >= last ? 1 : 0));
  return best.some((one, document) => one === 1 && isBound[document] === 1) ? null : best;
}
