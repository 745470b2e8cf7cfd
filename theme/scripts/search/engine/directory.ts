// The index's entry and directory, as the generator writes them; SearchIndexEntry and SearchDirectory document the fields.

export interface Entry {
  readonly version: number;
  readonly folder: string;
  readonly first: readonly string[];
}

export interface Directory {
  readonly documents: number;
  readonly fields: readonly Field[];
  readonly rows: readonly string[];
  readonly termsForwards: readonly string[];
  readonly termsBackwards: readonly string[];
  readonly sharedSpellings: readonly string[];
  readonly facetBytes: number;
  readonly councils: readonly Named[];
  readonly topics: readonly NamedTopic[];
  readonly outcomes: readonly string[];
  readonly glossary: readonly GlossaryWord[];
}

export interface Field {
  readonly name: string;
  readonly boost: number;
  readonly averageLength: number;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface NamedTopic extends Named {
  readonly words: readonly string[];
}

export interface GlossaryWord {
  readonly term: string;
  readonly meaning: string;
  readonly id: string;
}

/** The form of the files that this code reads. */
export const indexVersion = 2;

/** The file that would hold a term, by its place. @param files what each file begins with: its terms are not before that text */
export function fileOf(files: readonly string[], term: string): number {
  let low = 0;
  let high = files.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (files[middle]! <= term) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }

  return Math.max(low - 1, 0);
}

/** The files that hold every term with a beginning, from the first to before the last. */
export function filesWith(files: readonly string[], beginning: string): [number, number] {
  const first = fileOf(files, beginning);
  let end = Math.min(first + 1, files.length);
  while (end < files.length && (files[end]! <= beginning || files[end]!.startsWith(beginning))) {
    end++;
  }

  return [first, end];
}
