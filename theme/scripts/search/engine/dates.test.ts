import { describe, expect, it } from "vitest";
import { danishDate, findDate } from "./dates";

describe("a date in a reader's text", () => {
  it.each([
    ["møde 19.11.2024", "2024-11-19"], ["19. november 2024", "2024-11-19"], ["5/2-2020", "2020-02-05"], ["2024-11-19", "2024-11-19"],
    ["september 2025", "2025-09"], ["2025-09", "2025-09"], ["klima 2025", null], ["45.13.2024", null], ["", null],
  ])("%j names %j", (text, date) => expect(findDate(text)).toBe(date));

  it("is written out", () => {
    expect(danishDate("2024-11-09")).toBe("9. november 2024");
    expect(danishDate("2025-09")).toBe("september 2025");
  });
});
