import { expect, it } from "vitest";
import { lastPageOf, pageNumbers } from "./page-numbers";

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [3, 5, [1, 2, 3, 4, 5]],
  [1, 9, [1, 2, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [4, 9, [1, 2, 3, 4, 5, null, 9]],
  [9, 9, [1, null, 8, 9]],
])("page %i of %i shows %j", (current, last, shown) => {
  expect(pageNumbers(current, last)).toEqual(shown);
});

it("has a page even where nothing is found", () => {
  expect([0, 1, 10, 11, 20].map((total) => lastPageOf(total, 10))).toEqual([1, 1, 1, 2, 2]);
});
