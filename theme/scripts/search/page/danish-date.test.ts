import { expect, it } from "vitest";
import { danishDate } from "./danish-date";

it.each([
  ["2024-11-19", "19. november 2024"],
  ["2020-02-05", "5. februar 2020"],
  ["2025-09", "september 2025"],
  ["2025-13-01", "2025-13-01"],
  ["snart", "snart"],
])("%s is %s", (iso, text) => {
  expect(danishDate(iso)).toBe(text);
});
