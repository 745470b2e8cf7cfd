import { describe, expect, it } from "vitest";
import { danishDate, findDate } from "./danish-dates";

describe("a date in a reader's text", () => {
  it.each([
    ["møde 19.11.2024", "2024-11-19"], ["19. november 2024", "2024-11-19"], ["5/2-2020", "2020-02-05"], ["2024-11-19", "2024-11-19"],
    ["september 2025", "2025-09"], ["2025-09", "2025-09"], ["klima 2025", null], ["45.13.2024", null], ["", null],
  ])("%j names %j", (text, date) => expect(findDate(text)).toBe(date));

  it.each([
    ["2024-11-19", "19. november 2024"],
    ["2020-02-05", "5. februar 2020"],
    ["2025-09", "september 2025"],
    ["2025-13-01", "2025-13-01"],
    ["snart", "snart"],
  ])("%s is written %s", (iso, text) => expect(danishDate(iso)).toBe(text));
});
