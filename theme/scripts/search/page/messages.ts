import type { SearchAnswer } from "../protocol";
import { lastPageOf } from "./page-numbers";
import { hasFilters, resultsPerPage, type SearchState } from "./search-state";
import * as words from "./words";

/** The message above the hits. */
export interface AnswerMessage {
  readonly heading: string;
  readonly explanation: string | null;
}

export function messageOf(answer: SearchAnswer, asked: SearchState): AnswerMessage {
  switch (answer.outcome) {
    case "found":
      return { heading: words.itemsFound(answer.total), explanation: null };
    case "some-words":
      return { heading: words.notAllWords, explanation: someWords(answer, asked) };
    case "no-words":
      return { heading: words.noWords, explanation: words.noWordsHelp };
    case "only-prohibited":
      return { heading: words.onlyProhibited, explanation: words.onlyProhibitedHelp };
    default:
      return nothing(answer, asked);
  }
}

/** The message for screen readers: one sentence, with the page number where there are several. */
export function spokenMessageOf(answer: SearchAnswer, asked: SearchState): string {
  const { heading, explanation } = messageOf(answer, asked);
  const last = lastPageOf(answer.total, resultsPerPage);
  const said = explanation === null ? heading : `${heading}. ${explanation}`;
  return last > 1 && asked.page > 1 ? `${said}. ${words.pageOf(asked.page, last)}` : said;
}

function someWords(answer: SearchAnswer, asked: SearchState): string {
  const some = words.itemsWithSomeWords(answer.total);
  return asked.order === "relevans" ? `${some} ${words.bestFirst}` : some;
}

function nothing(answer: SearchAnswer, asked: SearchState): AnswerMessage {
  if (answer.shortcuts.length > 0) {
    return { heading: words.foundElsewhere, explanation: null };
  }
  if (hasFilters(asked.filters)) {
    return { heading: words.noItems, explanation: words.narrowFilters };
  }
  return { heading: words.noItems, explanation: answer.suggestions.length > 0 ? null : words.tryOtherWords };
}
