// The index's directory, as the generator writes it (SearchDirectory): see there for what each field means.

export interface Directory {
  readonly version: number;
  readonly documents: number;
  readonly fields: readonly Field[];
  readonly rows: TermFiles;
  readonly termsForwards: TermFiles;
  readonly termsBackwards: TermFiles;
  readonly meetings: string;
  readonly numbersPerFile: number;
  readonly numbers: readonly string[];
  readonly facets: string;
  readonly councils: readonly Named[];
  readonly topics: readonly NamedTopic[];
  readonly outcomes: readonly string[];
  readonly glossary: readonly GlossaryWord[];
}

export interface Field {
  readonly name: string;
  readonly boost: number;
  readonly averageLength: number;
  readonly lengths: string | null;
}

export interface TermFiles {
  readonly from: readonly string[];
  readonly files: readonly string[];
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
export const directoryVersion = 1;

/** The file that would hold a term, by its place; the terms of a file are not before its `from`. */
export function fileOf(files: TermFiles, term: string): number {
  let low = 0;
  let high = files.from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (files.from[middle]! <= term) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }

  return Math.max(low - 1, 0);
}

/** The files that hold every term with a beginning, from the first to before the last. */
export function filesWith(files: TermFiles, beginning: string): [number, number] {
  const first = fileOf(files, beginning);
  let end = Math.min(first + 1, files.files.length);
  while (end < files.files.length && (files.from[end]! <= beginning || files.from[end]!.startsWith(beginning))) {
    end++;
  }

  return [first, end];
}
