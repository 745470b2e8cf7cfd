import type { Result } from "../protocol";
import { hitAttribute } from "./arrow-keys";
import { caseUrl } from "./case-number";
import { danishDate } from "../danish-dates";
import { element } from "./element";
import { markedText } from "./marked-text";
import type { OutcomeLabels } from "./outcome-labels";

/** The hits, in the form of the archive's other lists, each with a snippet. */
export class ResultList {
  readonly element = element("ol", { class: "entries numbered results" });

  private shown: readonly string[] = [];

  constructor(private readonly labels: OutcomeLabels) {}

  show(results: readonly Result[]): void {
    // Entries already shown stay, since one of them may have the focus.
    const shown = results.map((result) => JSON.stringify(result));
    const isMore = this.shown.every((result, place) => result === shown[place]);
    const added = results.slice(isMore ? this.shown.length : 0).map((result) => this.entry(result));
    if (isMore) {
      this.element.append(...added);
    } else {
      this.element.replaceChildren(...added);
    }
    this.shown = shown;
    this.element.hidden = results.length === 0;
  }

  private entry(result: Result): HTMLElement {
    const title = element(
      "h3",
      { class: "entry-title" },
      element("a", { href: result.url, [hitAttribute]: "" }, ...markedText(result.title)),
    );
    const body = element("div", {}, title, this.facts(result));
    if (result.snippet.length > 0) {
      const heading = result.section === null ? [] : [element("strong", {}, result.section), " "];
      body.append(element("p", { class: "snippet" }, ...heading, ...markedText(result.snippet)));
    }
    return element("li", {}, element("span", { class: "number" }, result.number), body);
  }

  private facts(result: Result): HTMLElement {
    const council = /^\/moeder\/([a-z-]+)\//.exec(result.meetingUrl)?.[1];
    const meeting = element("a", { href: result.meetingUrl }, element("time", { datetime: result.date }, danishDate(result.date)));
    return element(
      "p",
      { class: "meta" },
      ...(result.outcome === null ? [] : this.labels.of(result.outcome)),
      element("span", { class: council === undefined ? "council" : `council council-${council}` }, result.council),
      " ",
      meeting,
      ...result.caseNumbers.flatMap((number) => [" ", element("a", { class: "case-number", href: caseUrl(number) }, number)]),
    );
  }
}
