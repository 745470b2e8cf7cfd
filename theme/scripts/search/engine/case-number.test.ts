import { describe, expect, it } from "vitest";
import { findCaseNumbers } from "./case-number";

describe("a case number in a reader's text", () => {
  it.each([
    "SAG-2024-04064", "sag 2024 4064", "2024-04064", "sag202404064", "Sag nr. 2024/04064", "sagsnr.: 2024-4064", "se SAG-2024-04064, tak",
  ])("is found in %j", (text) => expect(findCaseNumbers(text).map((found) => found.number)).toEqual(["SAG-2024-04064"]));

  it.each(["budget 2024", "20240", "1824-04064", "2024-123456", "Møde 19.11.2024", "x2024-04064", "2024-04064x", ""])(
    "is not found in %j", (text) => expect(findCaseNumbers(text)).toEqual([]));

  it("is given with its place and the word that the index has for it", () =>
    expect(findCaseNumbers("om sag 2024 4064 igen")[0]).toMatchObject({ word: "sag202404064", start: 3, end: 16 }));
});
