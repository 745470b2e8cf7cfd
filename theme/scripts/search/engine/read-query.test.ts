import { describe, expect, it } from "vitest";
import { readQuery } from "./read-query";

const fields = new Map([["titel", "titel"], ["møde", "moede"]]);
const short = (text: string) => readQuery(text, fields).map((word) =>
  [word.presence[0], word.field ?? "", word.text, word.isBeginning ? "*" : "", word.distance || ""].join(""));

describe("a reader's query", () => {
  it.each([
    ["Klima og energi", ["wklima", "wog", "wenergi"]],
    ["+klima -budget", ["rklima", "pbudget"]],
    ["titel:budget møde:hovedstaden", ["wtitelbudget", "wmoedehovedstaden"]],
    ["sundhed* budgt~1 abc~9", ["wsundhed*", "wbudgt1", "wabc2"]],
    ["it-tilstanden", ["wit", "wtilstanden"]],
    ["-it-tilstanden", ["pit", "ptilstanden"]],
    ["-midtj*", ["pmidtj*"]],
    // An unknown field is a word, and an operator without a word is ignored.
    ["budget: 2026", ["wbudget", "w2026"]],
    ["http://kl.dk", ["whttp", "wkl.dk"]],
    ["- + * ~ : ^ ~1 titel: \"\" 😀", []],
    ["(§108-pladser),", ["w108", "wpladser"]],
    ["\"grøn trepart\"", ["wgrøn", "wtrepart"]],
  ])("%j is read as %j", (text, words) => expect(short(text)).toEqual(words));

  it("has an end", () => {
    expect(readQuery("a1 ".repeat(5_000), fields).length).toBeLessThanOrEqual(24);
    expect(readQuery("x".repeat(10_000), fields)[0]!.text.length).toBeLessThanOrEqual(80);
  });
});
