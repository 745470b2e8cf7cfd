import { describe, expect, it } from "vitest";
import { distance } from "./suggest";

describe("the distance of two words", () => {
  it.each([
    ["klima", "klima", 0], ["klma", "klima", 1], ["kilma", "klima", 1], ["klimaa", "klima", 1], ["klemo", "klima", 2], ["", "ab", 2],
  ])("of %s and %s is %d", (a, b, expected) => expect(distance(a, b, 2)).toBe(expected));
});
