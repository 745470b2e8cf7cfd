import type { FacetName, Filters, Order } from "../protocol";

/** What the reader has asked for; all of it stands in the page's address. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  readonly order: Order;
  /** From 1. */
  readonly page: number;
}

/** In the order in which they are shown and stand in the address. */
export const facetNames: readonly FacetName[] = ["kkr", "aar", "emne", "udfald"];

export const noFilters: Filters = { kkr: [], aar: [], emne: [], udfald: [] };

export const resultsPerPage = 10;

/** As many hits as are seen at first; the texts of the others are fetched when the reader comes near them. */
export const resultsAtFirst = 5;

/** Nobody searches for more, and addresses have to stay within what servers take. The box says the same. */
export const longestQuery = 500;

export function hasFilters(filters: Filters): boolean {
  return facetNames.some((name) => filters[name].length > 0);
}

/** The same filters with one value more or less. */
export function withFilter(filters: Filters, name: FacetName, id: string, isChosen: boolean): Filters {
  const others = filters[name].filter((value) => value !== id);
  return { ...filters, [name]: isChosen ? [...others, id] : others };
}
