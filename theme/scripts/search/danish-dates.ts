const months = [
  "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
];

const numeric = /(?<!\d)(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*((?:19|20)\d{2})(?!\d)/u;
const iso = /(?<!\d)((?:19|20)\d{2})-(\d{2})(?:-(\d{2}))?(?!\d)/u;
const named = new RegExp(`(?:(?<!\\d)(\\d{1,2})\\.?\\s*)?(?<!\\p{L})(${months.join("|")})\\s+((?:19|20)\\d{2})(?!\\d)`, "iu");

/** The ISO date or month that a text names, if it names one: 19.11.2024, 19. november 2024, november 2024, 2024-11-19. */
export function findDate(text: string): string | null {
  const byName = named.exec(text);
  if (byName) {
    return isoDate(byName[3]!, months.indexOf(byName[2]!.toLowerCase()) + 1, byName[1]);
  }

  const byNumbers = numeric.exec(text);
  if (byNumbers) {
    return isoDate(byNumbers[3]!, Number(byNumbers[2]), byNumbers[1]);
  }

  const byIso = iso.exec(text);
  return byIso ? isoDate(byIso[1]!, Number(byIso[2]), byIso[3]) : null;
}

function isoDate(year: string, month: number, day: string | undefined): string | null {
  if (month < 1 || month > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) {
    return null;
  }

  return [year, String(month), ...(day === undefined ? [] : [String(Number(day))])]
    .map((part) => part.padStart(2, "0"))
    .join("-");
}

/** 19. november 2024; september 2025 where only the month is known; the text itself where it is no date. */
export function danishDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined) {
    return iso;
  }
  return day === undefined ? `${name} ${year}` : `${Number(day)}. ${name} ${year}`;
}
