import { describe, expect, it } from "vitest";
import { readAddress, writeAddress } from "./address";
import { longestQuery, noFilters, type SearchState } from "./search-state";

const plain: SearchState = { query: "klima", filters: noFilters, order: "relevans", page: 1 };

describe("the page's address", () => {
  it("says only what was chosen", () => {
    expect(writeAddress(plain)).toBe("?q=klima");
    expect(writeAddress({ ...plain, query: "" })).toBe("");
  });

  it("says everything that was chosen, in one order", () => {
    const state: SearchState = {
      query: "grøn trepart",
      filters: { udfald: ["taget til efterretning"], kkr: ["midtjylland", "hovedstaden"], aar: ["2024"], emne: ["groen-trepart"] },
      order: "dato",
      page: 3,
    };

    expect(writeAddress(state)).toBe(
      "?q=gr%C3%B8n+trepart&kkr=midtjylland&kkr=hovedstaden&aar=2024&emne=groen-trepart&udfald=taget+til+efterretning&sorter=dato&side=3",
    );
    expect(readAddress(writeAddress(state))).toEqual(state);
  });

  it.each([
    "+", "-", "*", "~", ":", "^", "budget: 2026", "titel:", "~~~1", "\"anførsel\"", "a&q=b#c", "100 %", "%", "%00", "a\0b",
    "<script>alert(1)</script>",
    ".*+?^${}()|[]\\", "👩‍👩‍👧‍👦 🇩🇰", "e\u0301a\u030a", "\u202Earabisk\u200F", "   ", "\t",
    "__proto__", "constructor", "§108", "SAG-2024-04064",
  ])("keeps the text %j as it is", (query) => {
    expect(readAddress(writeAddress({ ...plain, query })).query).toBe(query);
  });

  it("mends half a character instead of failing on it", () => {
    expect(readAddress(writeAddress({ ...plain, query: "a\uD83D" })).query).toBe("a\uFFFD");
    expect(readAddress("?q=%E0%A4%A").query).toContain("\uFFFD");
  });

  it("takes no more of a text than anybody means", () => {
    expect(readAddress(`?q=${"a".repeat(10_000)}`).query).toHaveLength(longestQuery);
  });

  it.each([
    "", "?", "?q", "?q=&q=b", "?side=0&side=2", "?side=-1", "?side=1e9", "?side=99999999", "?side=1.5",
    "?sorter=navn", "?sorter=", "?__proto__=1", "?kkr=&kkr=",
  ])(
    "reads %j as a search for nothing in particular",
    (search) => {
      expect(readAddress(search)).toEqual({ ...plain, query: "" });
    },
  );

  it("takes each filter once, and neither very many nor very long ones", () => {
    const many = Array.from({ length: 500 }, (_, i) => `aar=${i}`).join("&");
    const read = readAddress(`?kkr=a&kkr=a&kkr=b&emne=${"x".repeat(1000)}&${many}`).filters;

    expect(read.kkr).toEqual(["a", "b"]);
    expect(read.emne).toEqual([]);
    expect(read.aar).toHaveLength(50);
  });
});
