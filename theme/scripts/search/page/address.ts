import type { Filters } from "../protocol";
import { facetNames, longestQuery, type SearchState } from "./search-state";

const longestValue = 100;
const mostValues = 50;
const lastPage = 9999;

/** Reads the query string of the address; invalid parts are ignored. */
export function readAddress(search: string): SearchState {
  const asked = new URLSearchParams(search);
  const page = asked.get("side") ?? "";
  return {
    query: (asked.get("q") ?? "").slice(0, longestQuery),
    filters: Object.fromEntries(facetNames.map((name) => [name, valuesOf(asked.getAll(name))])) as unknown as Filters,
    order: asked.get("sorter") === "dato" ? "dato" : "relevans",
    page: /^[1-9][0-9]{0,3}$/.test(page) ? Math.min(Number(page), lastPage) : 1,
  };
}

/** Writes the query string; defaults are left out, so that a search has one address. */
export function writeAddress(state: SearchState): string {
  const asked = new URLSearchParams();
  if (state.query !== "") {
    asked.append("q", state.query);
  }
  for (const name of facetNames) {
    state.filters[name].forEach((value) => asked.append(name, value));
  }
  if (state.order === "dato") {
    asked.append("sorter", "dato");
  }
  if (state.page > 1) {
    asked.append("side", String(state.page));
  }
  const text = asked.toString();
  return text === "" ? "" : `?${text}`;
}

function valuesOf(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== "" && value.length <= longestValue).slice(0, mostValues);
}
