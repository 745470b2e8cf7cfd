/** Whether the whole query is a case number, in any of the forms that people write: SAG-2024-04064, sag 2024 4064, 2024-04064. */
export function isCaseNumber(query: string): boolean {
  return /^\s*(sag[\s.:–-]*)?(19|20)\d{2}[\s/–-]*\d{1,6}\s*$/i.test(query);
}

/** The address of a case's page. */
export function caseUrl(number: string): string {
  return `/sager/${encodeURIComponent(number.toLowerCase())}/`;
}
