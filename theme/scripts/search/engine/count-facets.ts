import type { Facet, FacetName, FacetValue, Filters } from "../protocol";
import type { Directory } from "./directory";
import type { Facets, Meeting } from "./item-facts";

/** The documents left by the filters, and the counts for each value to choose. */
export interface Narrowed {
  readonly documents: Uint8Array;
  readonly facets: readonly Facet[];
}

/** The values of a facet by document. */
interface Kind {
  readonly name: FacetName;
  readonly values: readonly { readonly id: string; readonly label: string }[];
  /** Counts a document under its values, which are given by their places. */
  readonly add: (document: number, counts: Uint32Array) => void;
  /** Whether it has one of some values, ones by their places. */
  readonly hasAny: (document: number, values: Uint8Array) => boolean;
}

/** Kinds of facets that need a file of their own. */
const fromFacts: readonly FacetName[] = ["emne", "udfald"];

/** A file up to this size is fetched with every query, a larger one only on demand. */
const smallFile = 4096;

/** Whether the values of topics and outcomes are counted, so that their file must be fetched. */
export function needsFacts(filters: Filters, open: readonly FacetName[], directory: Directory): boolean {
  return directory.facetBytes <= smallFile || fromFacts.some((name) => open.includes(name) || filters[name].length > 0);
}

/**
 * Filters the documents by the chosen values, one of those in each facet. A value's count is the number of hits with it, given the
 * other facets.
 * @param facts null where neither topics nor outcomes are asked for
 */
export function countFacets(
  documents: Uint8Array,
  filters: Filters,
  directory: Directory,
  meetings: readonly Meeting[],
  facts: Facets | null,
): Narrowed {
  const kinds = kindsOf(directory, meetings, facts, documents.length);
  const chosen = kinds.map((kind) => Uint8Array.from(kind.values, (value) => (filters[kind.name].includes(value.id) ? 1 : 0)));
  const isChosenFrom = chosen.map((values) => values.includes(1));
  const counts = kinds.map((kind) => new Uint32Array(kind.values.length));
  const left = new Uint8Array(documents.length);
  for (let document = 0; document < documents.length; document++) {
    if (documents[document]) {
      // A document that fails only one facet is still counted in that facet.
      let failed = -1;
      let fails = 0;
      for (let i = 0; i < kinds.length; i++) {
        if (isChosenFrom[i] && !kinds[i]!.hasAny(document, chosen[i]!)) {
          failed = i;
          fails++;
        }
      }

      left[document] = fails === 0 ? 1 : 0;
      for (let i = 0; i < kinds.length; i++) {
        if (fails === 0 || (fails === 1 && failed === i)) {
          kinds[i]!.add(document, counts[i]!);
        }
      }
    }
  }

  return {
    documents: left,
    facets: kinds
      .map((kind, i) => ({
        name: kind.name,
        values: facts === null && fromFacts.includes(kind.name) ? null : listed(kind, counts[i]!, filters[kind.name]),
      }))
      .filter((facet) => facet.values === null || facet.values.length > 0),
  };
}

function listed(kind: Kind, counts: Uint32Array, chosen: readonly string[]): FacetValue[] {
  return kind.values
    .map(({ id, label }, i) => ({ id, label, count: counts[i]!, isChosen: chosen.includes(id) }))
    .filter((value) => value.count > 0 || value.isChosen);
}

function kindsOf(directory: Directory, meetings: readonly Meeting[], facts: Facets | null, documents: number): Kind[] {
  const years = [...new Set(meetings.map((meeting) => meeting.year))].sort((a, b) => b - a);
  const councilOf = new Uint16Array(documents);
  const yearOf = new Uint16Array(documents);
  for (const meeting of meetings) {
    councilOf.fill(meeting.council, meeting.first, meeting.end);
    yearOf.fill(years.indexOf(meeting.year), meeting.first, meeting.end);
  }

  const named = directory.councils.map(({ id, name }) => ({ id, label: name }));
  const kinds = [single("kkr", named, councilOf), single("aar", years.map(String).map((year) => ({ id: year, label: year })), yearOf)];
  if (facts === null) {
    return [...kinds, { ...single("emne", [], councilOf), add: () => {} }, { ...single("udfald", [], councilOf), add: () => {} }];
  }

  return [
    ...kinds,
    topics(directory, facts),
    single("udfald", directory.outcomes.map((word) => ({ id: word, label: word })), facts.outcomes, 1),
  ];
}

/** @param places each document's value, by its place counted from `first`; below that it has none */
function single(name: FacetName, values: Kind["values"], places: Uint8Array | Uint16Array, first = 0): Kind {
  return {
    name,
    values,
    add: (document, counts) => {
      const place = places[document]! - first;
      if (place >= 0) {
        counts[place]!++;
      }
    },
    hasAny: (document, wanted) => wanted[places[document]! - first] === 1,
  };
}

function topics(directory: Directory, facts: Facets): Kind {
  return {
    name: "emne",
    values: directory.topics.map(({ id, name }) => ({ id, label: name })),
    add: (document, counts) => facts.topics.forEach((own, place) => {
      counts[place]! += own[document]!;
    }),
    hasAny: (document, wanted) => facts.topics.some((own, place) => wanted[place] === 1 && own[document] === 1),
  };
}
