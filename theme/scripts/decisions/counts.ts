/** The number of decisions of a year, a council and an outcome; in the form of the site's file, newest year first. */
export type CountRow = readonly [year: string, council: string, outcome: string, count: number];

/** The choice, by the names in the address; an empty text chooses all. */
export interface Choice {
  readonly aar: string;
  readonly kkr: string;
  readonly udfald: string;
}

export const facets = ["aar", "kkr", "udfald"] as const;

export type Facet = (typeof facets)[number];

/** The number of decisions of a choice. */
export function countOf(rows: readonly CountRow[], choice: Choice): number {
  return rows.reduce((sum, row) => (matches(row, choice) ? sum + row[3] : sum), 0);
}

/** The number for each value of a facet, given the other facets. */
export function countsOf(rows: readonly CountRow[], choice: Choice, facet: Facet): Map<string, number> {
  const open = { ...choice, [facet]: "" };
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (matches(row, open)) {
      const value = row[facets.indexOf(facet)] as string;
      counts.set(value, (counts.get(value) ?? 0) + row[3]);
    }
  }
  return counts;
}

/** The years with decisions of the choice, newest first, each with the councils that have them. */
export function pagesOf(rows: readonly CountRow[], choice: Choice): { readonly year: string; readonly councils: readonly string[] }[] {
  const years = new Map<string, Set<string>>();
  for (const row of rows) {
    if (matches(row, choice)) {
      years.set(row[0], (years.get(row[0]) ?? new Set()).add(row[1]));
    }
  }
  return [...years].map(([year, councils]) => ({ year, councils: [...councils] }));
}

function matches(row: CountRow, choice: Choice): boolean {
  return facets.every((facet, place) => choice[facet] === "" || choice[facet] === row[place]);
}
