import { expect, test } from "vitest";
import { countOf, countsOf, pagesOf, type CountRow } from "./counts";

const rows: CountRow[] = [
  ["2025", "midtjylland", "godkendt", 3],
  ["2025", "nordjylland", "udsat", 1],
  ["2024", "midtjylland", "udsat", 2],
];
const all = { aar: "", kkr: "", udfald: "" };

test("a choice leaves what all its parts allow", () => {
  expect(countOf(rows, all)).toBe(6);
  expect(countOf(rows, { ...all, kkr: "midtjylland" })).toBe(5);
  expect(countOf(rows, { aar: "2025", kkr: "midtjylland", udfald: "udsat" })).toBe(0);
});

test("the counts of a facet take the other facets as they are, and not its own", () => {
  expect([...countsOf(rows, { ...all, aar: "2024", udfald: "udsat" }, "aar")]).toEqual([
    ["2025", 1],
    ["2024", 2],
  ]);
});

test("only pages that hold something are fetched, newest year first", () => {
  expect(pagesOf(rows, { ...all, udfald: "udsat" })).toEqual([
    { year: "2025", councils: ["nordjylland"] },
    { year: "2024", councils: ["midtjylland"] },
  ]);
});
