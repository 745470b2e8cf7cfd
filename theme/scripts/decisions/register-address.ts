import { facets, type Choice } from "./counts";

/** Reads a choice from the query string of the address; an unknown value chooses all. */
export function readChoice(search: string, known: Readonly<Record<string, readonly string[]>>): Choice {
  const asked = new URLSearchParams(search);
  const value = (name: string): string => {
    const given = asked.get(name) ?? "";
    return known[name]?.includes(given) ? given : "";
  };
  return { aar: value("aar"), kkr: value("kkr"), udfald: value("udfald") };
}

/** Writes the query string; values not chosen are left out, so that a choice has one address. */
export function writeChoice(choice: Choice): string {
  const asked = new URLSearchParams(facets.filter((facet) => choice[facet] !== "").map((facet) => [facet, choice[facet]]));
  const text = asked.toString();
  return text === "" ? "" : `?${text}`;
}
