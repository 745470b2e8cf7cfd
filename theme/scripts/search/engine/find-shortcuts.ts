import type { Shortcut } from "../protocol";
import { danishDate, findDate } from "../danish-dates";
import type { Directory } from "./directory";
import type { Meeting } from "./item-facts";
import { termOf } from "./lunr-danish";

/** A query that matches more meetings names none of them. */
const mostMeetings = 5;

/** The pages that a query names directly: cases that exist, topics, meetings on a date, words of the glossary. */
export function findShortcuts(
  query: string,
  cases: readonly string[],
  directory: Directory,
  meetings: readonly Meeting[],
): Shortcut[] {
  return [
    ...cases.map((number): Shortcut => ({
      kind: "sag",
      url: `/sager/${number.toLowerCase()}/`,
      text: number,
      explanation: null,
    })),
    ...meetingsOn(findDate(query), query, directory, meetings),
    ...topicsNamed(query, directory),
    ...directory.glossary.filter((entry) => entry.term.toLowerCase() === query.trim().toLowerCase()).map((entry): Shortcut => ({
      kind: "ordliste",
      url: `/ordliste/#${entry.id}`,
      text: entry.term,
      explanation: entry.meaning,
    })),
  ];
}

// Exactly a topic's title or one of its phrases.
function topicsNamed(query: string, directory: Directory): Shortcut[] {
  const asked = termsOf(query);
  const isAsked = (phrase: string) => {
    const own = termsOf(phrase);
    return own.length > 0 && own.length === asked.length && own.every((term, i) => term === asked[i]);
  };
  return directory.topics.filter((topic) => [topic.name, ...topic.words].some(isAsked)).map((topic) => ({
    kind: "emne",
    url: `/emner/${topic.id}/`,
    text: topic.name,
    explanation: null,
  }));
}

function meetingsOn(date: string | null, query: string, directory: Directory, meetings: readonly Meeting[]): Shortcut[] {
  if (date === null) {
    return [];
  }

  const words = new Set(query.toLowerCase().split(/[^\p{L}]+/u));
  const onDate = meetings.filter((meeting) => meeting.date === date || (date.length === 7 && meeting.date.startsWith(date)));
  const named = onDate.filter((meeting) => words.has(directory.councils[meeting.council]!.id));
  const own = named.length > 0 ? named : onDate;
  return own.length > mostMeetings ? [] : own.map((meeting) => {
    const council = directory.councils[meeting.council]!;
    return {
      kind: "moede",
      url: `/moeder/${council.id}/${meeting.date}/`,
      text: `${council.name}, ${danishDate(meeting.date)}`,
      explanation: null,
    };
  });
}

function termsOf(text: string): string[] {
  return text.toLowerCase().split(/[\s-]+/u).map(termOf).filter((term) => term !== null);
}
