import { describe, expect, it } from "vitest";
import { otherSpellings } from "./spellings";

describe("other spellings", () => {
  it.each([
    ["århus", ["aarhus"]], ["groen", ["grøn"]], ["ældretilsyn", ["aeldretilsyn"]],
    ["sjælland", ["sjaelland"]], ["raadgivning", ["rådgivning"]], ["klima", []],
  ])("of %s", (word, spellings) => expect(otherSpellings(word)).toEqual(spellings));

  it("combine, up to a limit", () => {
    expect(otherSpellings("aalborgoest")).toContain("ålborgøst");
    expect(otherSpellings("æ".repeat(60)).length).toBeLessThan(16);
  });
});
