import type { ArchiveIndex } from "./archive-index";
import { termsNear } from "./expand-term";
import { termOf } from "./lunr-danish";

const most = 3;

/** Words of at most so many letters may be one letter off, longer ones two. */
const shortWord = 5;

/** The query with its unknown words replaced by similar ones of the archive; most similar first. */
export async function suggest(query: string, unknown: readonly string[], archive: ArchiveIndex): Promise<string[]> {
  const word = unknown[0];
  if (word === undefined) {
    return [];
  }

  const near = await nearWords(word, archive);
  const rest = unknown.slice(1);
  const others = new Map<string, string>();
  for (const other of rest) {
    const [nearest] = await nearWords(other, archive);
    if (nearest !== undefined) {
      others.set(other, nearest);
    }
  }

  return near.map((nearest) => {
    const replaced = replaceWord(query.trim(), word, nearest);
    return [...others].reduce((text, [from, to]) => replaceWord(text, from, to), replaced);
  });
}

async function nearWords(word: string, archive: ArchiveIndex): Promise<string[]> {
  const { directory, files } = archive;
  const allowed = [...word].length <= shortWord ? 1 : 2;
  const stem = termOf(word) ?? word;
  const candidates = await termsNear(stem, 1, directory, files);
  return candidates
    .filter(({ form }) => !/\d/u.test(form))
    .map(({ term, form }) => ({ form, distance: Math.min(distance(word, form, allowed), distance(stem, term, allowed)) }))
    .filter((candidate) => candidate.distance <= allowed)
    .sort((a, b) => a.distance - b.distance || commonStart(b.form, word) - commonStart(a.form, word) || (a.form < b.form ? -1 : 1))
    .slice(0, most)
    .map((candidate) => candidate.form);
}

function replaceWord(text: string, word: string, by: string): string {
  const at = text.toLowerCase().indexOf(word);
  return at < 0 ? text : text.slice(0, at) + by + text.slice(at + word.length);
}

function commonStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) {
    same++;
  }

  return same;
}

/** The Damerau-Levenshtein distance (a swap of adjacent letters is one step); any number above `limit` where it is greater. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) {
    return limit + 1;
  }

  let previous: number[] = [];
  let current = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      next[j] = Math.min(current[j]! + 1, next[j - 1]! + 1, current[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        next[j] = Math.min(next[j]!, previous[j - 2]! + 1);
      }
    }

    previous = current;
    current = next;
  }

  return current[b.length]!;
}
