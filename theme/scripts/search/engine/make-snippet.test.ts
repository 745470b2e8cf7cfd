import { describe, expect, it } from "vitest";
import { makeSnippet } from "./make-snippet";

const marks = { terms: new Set(["klima", "budget"]), parts: ["reform"] };
const text = (snippet: ReturnType<typeof makeSnippet>) =>
  snippet?.pieces.map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text)).join("");

describe("a snippet", () => {
  it("is taken from the section that has most of the words, with its fragment", () => {
    const snippet = makeSnippet(
      [
        { heading: "Baggrund", id: "baggrund", text: "Om klima. Om klima igen, og klimaet." },
        { heading: "Beslutning", id: "beslutning", text: "Budgettet for klima blev godkendt." },
      ],
      marks,
    );

    expect(snippet?.section.id).toBe("beslutning");
    expect(text(snippet)).toBe("[Budgettet] for [klima] blev godkendt.");
  });

  it("marks words by their stems, and compounds by their parts, but not what only looks alike", () =>
    expect(text(makeSnippet([{ heading: null, text: "Budgetterne, »klimaets« (sundhedsreformen), klimaks og budgetlov." }], marks)))
      .toBe("[Budgetterne], »[klimaets]« ([sundhedsreformen]), klimaks og budgetlov."));

  it("begins and ends at words, and says that there is more", () => {
    const snippet = text(makeSnippet([{ heading: null, text: `${"ord ".repeat(60)}klima ${"mere ".repeat(90)}` }], marks))!;

    expect(snippet).toMatch(/^… (ord )+\[klima\]( mere)+ …$/u);
    expect(snippet.length).toBeLessThan(260);
  });

  it("is not there where no word stands in the text", () => expect(makeSnippet([{ heading: null, text: "Intet." }], marks)).toBeNull());
});
