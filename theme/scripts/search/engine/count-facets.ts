import type { Facet, FacetName, FacetValue, Filters } from "../protocol";
import type { Directory } from "./directory";
import type { Facets, Meeting } from "./item-facts";

/** The documents left by the filters, and the counts for each value to choose. */
export interface Narrowed {
  readonly documents: Uint8Array;
  readonly facets: readonly Facet[];
}

/** A value that documents can have: its label, and which documents have it. */
interface Value {
  readonly id: string;
  readonly label: string;
  readonly has: (document: number) => boolean;
}

/** Kinds of facets that need a file of their own. */
const fromFacts: readonly FacetName[] = ["emne", "udfald"];

/** A file so small is fetched with every query; a larger one only for readers who want it. */
const smallFile = 4096;

/** Whether the values of topics and outcomes are counted, so that their file must be fetched. */
export function needsFacts(filters: Filters, open: readonly FacetName[], directory: Directory): boolean {
  return directory.facetBytes <= smallFile || fromFacts.some((name) => open.includes(name) || filters[name].length > 0);
}

/**
 * Narrows the documents by the chosen values, one of those in each facet. A value's count is what there would be with it, given
 * the other facets, so that choosing it never disappoints.
 * @param facts null where neither topics nor outcomes are asked for
 */
export function countFacets(
  documents: Uint8Array,
  filters: Filters,
  directory: Directory,
  meetings: readonly Meeting[],
  facts: Facets | null,
): Narrowed {
  const values = valuesOf(directory, meetings, facts, documents.length);
  const names = Object.keys(values) as FacetName[];
  const chosen = names.map((name) => values[name].filter((value) => filters[name].includes(value.id)));
  const counts = names.map((name) => new Array<number>(values[name].length).fill(0));
  const left = new Uint8Array(documents.length);
  for (let document = 0; document < documents.length; document++) {
    if (!documents[document]) {
      continue;
    }

    const failed = chosen.flatMap((own, i) => (own.length === 0 || own.some((value) => value.has(document)) ? [] : [i]));
    left[document] = failed.length === 0 ? 1 : 0;
    names.forEach((name, i) => {
      if (failed.every((other) => other === i)) {
        values[name].forEach((value, place) => {
          counts[i]![place]! += value.has(document) ? 1 : 0;
        });
      }
    });
  }

  return {
    documents: left,
    facets: names
      .map((name, i) => ({
        name,
        values: facts === null && fromFacts.includes(name) ? null : listed(values[name], counts[i]!, filters[name]),
      }))
      .filter((facet) => facet.values === null || facet.values.length > 0),
  };
}

function listed(values: readonly Value[], counts: readonly number[], chosen: readonly string[]): FacetValue[] {
  return values
    .map(({ id, label }, i) => ({ id, label, count: counts[i]!, isChosen: chosen.includes(id) }))
    .filter((value) => value.count > 0 || value.isChosen);
}

function valuesOf(
  directory: Directory,
  meetings: readonly Meeting[],
  facts: Facets | null,
  documents: number,
): Record<FacetName, Value[]> {
  const councilOf = new Uint8Array(documents);
  const yearOf = new Uint16Array(documents);
  for (const meeting of meetings) {
    councilOf.fill(meeting.council, meeting.first, meeting.end);
    yearOf.fill(meeting.year, meeting.first, meeting.end);
  }

  const years = [...new Set(meetings.map((meeting) => meeting.year))].sort((a, b) => b - a);
  return {
    kkr: directory.councils.map(({ id, name }, i) => ({ id, label: name, has: (document) => councilOf[document] === i })),
    aar: years.map((year) => ({ id: String(year), label: String(year), has: (document) => yearOf[document] === year })),
    emne: facts === null ? [] : directory.topics.map(({ id, name }, i) => ({ id, label: name, has: (document) => facts.topics[i]![document] === 1 })),
    udfald: facts === null ? [] : directory.outcomes.map((outcome, i) => ({ id: outcome, label: outcome, has: (document) => facts.outcomes[document] === i + 1 })),
  };
}
