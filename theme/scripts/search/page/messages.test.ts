import { describe, expect, it } from "vitest";
import type { SearchAnswer } from "../protocol";
import { messageOf, spokenMessageOf } from "./messages";
import { noFilters, type SearchState } from "./search-state";

const asked: SearchState = { query: "klima", filters: noFilters, order: "relevans", page: 1 };

function answer(change: Partial<SearchAnswer>): SearchAnswer {
  return { kind: "answer", id: 1, outcome: "found", total: 0, results: [], shortcuts: [], facets: [], suggestions: [], ...change };
}

describe("what is said of an answer", () => {
  it.each([
    [1, "1 punkt fundet"],
    [23, "23 punkter fundet"],
    [1234, "1.234 punkter fundet"],
  ])("counts %i hits in Danish", (total, said) => {
    expect(messageOf(answer({ total }), asked)).toEqual({ heading: said, explanation: null });
  });

  it("says that no item has all the words", () => {
    const message = messageOf(answer({ outcome: "some-words", total: 2 }), asked);

    expect(message.heading).toBe("Ingen punkter har alle ordene");
    expect(message.explanation).toBe("2 punkter har nogle af dem. De, der passer bedst, står først.");
  });

  it("does not say that the best stand first where the newest do", () => {
    const message = messageOf(answer({ outcome: "some-words", total: 1 }), { ...asked, order: "dato" });

    expect(message.explanation).toBe("1 punkt har nogle af dem.");
  });

  it("gives advice where nothing is found, unless there is something better to follow", () => {
    const nothing = answer({ outcome: "nothing" });

    expect(messageOf(nothing, asked).explanation).toContain("færre ord");
    expect(messageOf({ ...nothing, suggestions: ["klimaplan"] }, asked).explanation).toBeNull();
    expect(messageOf(nothing, { ...asked, filters: { ...noFilters, kkr: ["midtjylland"] } }).explanation).toContain("filtre");
    const shortcut = { kind: "sag", url: "/sager/sag-2024-04064/", text: "SAG-2024-04064", explanation: null } as const;
    expect(messageOf({ ...nothing, shortcuts: [shortcut] }, asked).heading).not.toContain("Ingen");
  });

  it.each(["no-words", "only-prohibited"] as const)("explains %s", (outcome) => {
    const message = messageOf(answer({ outcome }), asked);

    expect(message.heading).not.toBe("");
    expect(message.explanation).not.toBeNull();
  });

  it("is spoken in one go, with the page where that is not the first", () => {
    expect(spokenMessageOf(answer({ total: 23 }), asked)).toBe("23 punkter fundet");
    expect(spokenMessageOf(answer({ total: 23 }), { ...asked, page: 2 })).toBe("23 punkter fundet. Side 2 af 3");
    expect(spokenMessageOf(answer({ outcome: "nothing" }), asked)).toMatch(/^Ingen punkter fundet\. Prøv/);
  });
});
