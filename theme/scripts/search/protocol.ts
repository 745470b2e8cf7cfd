// The messages between the search page and its worker, as plain data that can be posted.

/** The facets by which hits are counted and narrowed; the names also stand in the page's address. */
export type FacetName = "kkr" | "aar" | "emne" | "udfald";

/** The chosen values of each facet, by id; a hit must have one of them in every facet that has any. */
export type Filters = Record<FacetName, readonly string[]>;

/** Best match first, or newest meeting first. */
export type Order = "relevans" | "dato";

/** Where the index is. */
export interface IndexAddresses {
  /** The file that names the folder of the site's newest version. */
  readonly entry: string;
  /** The folder when the page was made, with a slash at the end. */
  readonly folder: string;
}

/** The first message to the worker, which begins to fetch what every search needs. */
export interface Opening {
  readonly kind: "open";
  readonly index: IndexAddresses;
}

export interface SearchRequest {
  readonly kind: "search";
  /** Carried over to the answer, so that the page can drop answers that are no longer wanted. */
  readonly id: number;
  /** The reader's text, unchecked. */
  readonly query: string;
  /** Whether the last word may be unfinished, and may be found by its beginning. */
  readonly isTyping: boolean;
  readonly filters: Filters;
  /** The facets whose values the page shows. In a large archive, topics and outcomes are fetched only when they are opened. */
  readonly openFacets: readonly FacetName[];
  readonly order: Order;
  /** How many hits to pass over, and how many to show. */
  readonly skip: number;
  readonly take: number;
}

export type Message = Opening | SearchRequest;

/** A piece of a text; a marked one is a word that the query matched. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface Result {
  /** The item's address with the fragment of the section that matched best. */
  readonly url: string;
  readonly number: string;
  readonly title: readonly Piece[];
  readonly council: string;
  /** The meeting's date as an ISO date or month: 2024-11-19, 2025-09. */
  readonly date: string;
  readonly meetingUrl: string;
  readonly caseNumbers: readonly string[];
  /** One of the eight Danish words, or null. */
  readonly outcome: string | null;
  /** The heading of the section that the snippet is taken from; null where it has none. */
  readonly section: string | null;
  /** Empty where only the title or the facts matched. */
  readonly snippet: readonly Piece[];
}

/** A page that the query names directly; shown above the hits. */
export interface Shortcut {
  readonly kind: "sag" | "emne" | "moede" | "ordliste";
  readonly url: string;
  readonly text: string;
  /** A glossary word's meaning; null for the others. */
  readonly explanation: string | null;
}

export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** The hits that would be left with this value, given what is chosen in the other facets. */
  readonly count: number;
  readonly isChosen: boolean;
}

export interface Facet {
  readonly name: FacetName;
  /** Null where the facet was neither open nor chosen from, and its values were not counted. */
  readonly values: readonly FacetValue[] | null;
}

/**
 * - `found`: there are hits. `some-words`: no item has all the words, and the hits have some of them.
 * - `nothing`: no hits; `suggestions` may help.
 * - `no-words`: nothing in the query can be searched for (empty, only signs, only stop words).
 * - `only-prohibited`: the query has only words to exclude.
 * - `failed`: the index could not be fetched.
 */
export type Outcome = "found" | "some-words" | "nothing" | "no-words" | "only-prohibited" | "failed";

export interface SearchAnswer {
  readonly kind: "answer";
  readonly id: number;
  readonly outcome: Outcome;
  /** All hits, under the filters. */
  readonly total: number;
  readonly results: readonly Result[];
  readonly shortcuts: readonly Shortcut[];
  /** Only facets with a value to choose. */
  readonly facets: readonly Facet[];
  /** Whole queries, with the unknown words replaced by similar ones of the archive; best first. */
  readonly suggestions: readonly string[];
}
