import { describe, expect, it } from "vitest";
import type { Filters } from "../protocol";
import { countFacets, needsFacts } from "./count-facets";
import type { Directory } from "./directory";

const directory = {
  councils: [{ id: "a", name: "A" }, { id: "b", name: "B" }],
  topics: [{ id: "klima", name: "Klima", words: [] }],
  outcomes: ["godkendt", "udsat"],
  facetBytes: 100_000,
} as unknown as Directory;
const meetings = [
  { council: 0, year: 2023, date: "2023-01-01", first: 0, end: 2, numbers: ["1", "2"] },
  { council: 1, year: 2024, date: "2024-01-01", first: 2, end: 4, numbers: ["1", "2"] },
];
const facts = { topics: [Uint8Array.of(1, 0, 1, 0)], outcomes: Uint8Array.of(1, 2, 0, 1) };
const none: Filters = { kkr: [], aar: [], emne: [], udfald: [] };
const all = Uint8Array.of(1, 1, 1, 1);

function counts(filters: Filters) {
  const narrowed = countFacets(all, filters, directory, meetings, facts);
  return {
    left: [...narrowed.documents],
    facets: Object.fromEntries(narrowed.facets.map((facet) => [facet.name, facet.values?.map((value) => [value.id, value.count])])),
  };
}

describe("facets", () => {
  it("count the documents of every value", () =>
    expect(counts(none).facets).toEqual({
      kkr: [["a", 2], ["b", 2]], aar: [["2024", 2], ["2023", 2]], emne: [["klima", 2]], udfald: [["godkendt", 2], ["udsat", 1]],
    }));

  it("count under what is chosen elsewhere, and beside what is chosen here", () =>
    expect(counts({ ...none, kkr: ["b"] })).toEqual({
      left: [0, 0, 1, 1],
      facets: { kkr: [["a", 2], ["b", 2]], aar: [["2024", 2]], emne: [["klima", 1]], udfald: [["godkendt", 1]] },
    }));

  it("take any of a facet's values and all of the facets", () =>
    expect(counts({ ...none, kkr: ["a", "b"], udfald: ["godkendt"], emne: ["klima"] }).left).toEqual([1, 0, 0, 0]));

  it("find nothing for a value that nobody knows", () => expect(counts({ ...none, aar: ["1999"] }).left).toEqual([1, 1, 1, 1]));

  it("leave topics and outcomes uncounted where their file is large and nobody asked", () => {
    expect(needsFacts(none, [], directory)).toBe(false);
    expect(needsFacts(none, ["udfald"], directory)).toBe(true);
    expect(needsFacts({ ...none, emne: ["klima"] }, [], directory)).toBe(true);
    const narrowed = countFacets(all, none, directory, meetings, null);
    expect(narrowed.facets.filter((facet) => facet.values === null).map((facet) => facet.name)).toEqual(["emne", "udfald"]);
    expect([...narrowed.documents]).toEqual([1, 1, 1, 1]);
  });
});
