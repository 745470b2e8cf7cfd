import { months } from "./words";

/** 19. november 2024; september 2025 where only the month is known; the text itself where it is no date. */
export function danishDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined) {
    return iso;
  }
  return day === undefined ? `${name} ${year}` : `${Number(day)}. ${name} ${year}`;
}
