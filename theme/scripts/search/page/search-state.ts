import type { FacetName, Filters, Order } from "../protocol";

/** The reader's search; all of it is in the page's address. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  readonly order: Order;
  /** From 1. */
  readonly page: number;
}

/** In the order of the page and the address. */
export const facetNames: readonly FacetName[] = ["kkr", "aar", "emne", "udfald"];

export const noFilters: Filters = { kkr: [], aar: [], emne: [], udfald: [] };

export const resultsPerPage = 10;

/** The hits shown at first; the texts of the others are fetched when the reader comes near them. */
export const resultsAtFirst = 5;

/** Longer addresses may exceed the limits of servers. The input element has the same limit. */
export const longestQuery = 500;

export function hasFilters(filters: Filters): boolean {
  return facetNames.some((name) => filters[name].length > 0);
}

/** The same filters with one value added or removed. */
export function withFilter(filters: Filters, name: FacetName, id: string, isChosen: boolean): Filters {
  const others = filters[name].filter((value) => value !== id);
  return { ...filters, [name]: isChosen ? [...others, id] : others };
}
