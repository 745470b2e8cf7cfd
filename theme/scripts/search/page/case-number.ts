import { findCaseNumbers } from "../engine/case-number";

/** Whether the whole query is one case number, in any of the forms that people write. */
export function isCaseNumber(query: string): boolean {
  const [first, ...others] = findCaseNumbers(query);
  return first !== undefined && others.length === 0 && (query.slice(0, first.start) + query.slice(first.end)).trim() === "";
}

/** The address of a case's page. */
export function caseUrl(number: string): string {
  return `/sager/${encodeURIComponent(number.toLowerCase())}/`;
}
