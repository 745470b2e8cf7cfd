import { expect, it } from "vitest";
import { caseUrl, isCaseNumber } from "./case-number";

it.each([
  "SAG-2024-04064", "sag 2024 4064", "2024-04064", "sag202404064", " SAG-2024-04064 ", "Sag: 2024-4064",
])("%s is a case number", (query) => {
  expect(isCaseNumber(query)).toBe(true);
});

it.each(["", "2024", "sag", "SAG-2024-04064 budget", "budget 2024 12", "1234567890123456", "sag-"])("%j is not", (query) => {
  expect(isCaseNumber(query)).toBe(false);
});

it("leads to the case's own page", () => {
  expect(caseUrl("SAG-2024-04064")).toBe("/sager/sag-2024-04064/");
});
