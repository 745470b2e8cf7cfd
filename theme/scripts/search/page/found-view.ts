import type { FacetName, Order, SearchAnswer } from "../protocol";
import { writeAddress } from "./address";
import { ChosenFilters } from "./chosen-filters";
import { element } from "./element";
import { EndOfHits } from "./end-of-hits";
import { FilterPanel } from "./filter-panel";
import { keepFocus } from "./keep-focus";
import { messageOf } from "./messages";
import { OrderChoice } from "./order-choice";
import { OutcomeLabels } from "./outcome-labels";
import { lastPageOf } from "./page-numbers";
import { Pager } from "./pager";
import { ResultList } from "./result-list";
import { resultsPerPage, type SearchState } from "./search-state";
import { ShortcutList } from "./shortcut-list";
import { SuggestionList } from "./suggestion-list";
import * as words from "./words";

/** The changes of the search that the view reports. */
export interface Changes {
  onFilter(name: FacetName, id: string, isChosen: boolean): void;
  onNoFilters(): void;
  /** The reader opened a facet whose values were not counted. */
  onOpen(name: FacetName): void;
  onOrder(order: Order): void;
  /** The reader comes near the end of the shown hits, and this page has more. */
  onNearEnd(): void;
}

// For shorter waits a message would only flicker.
const unnoticed = 300;

/** Everything shown of a search: the number of hits, the filters, the hits, the other pages. */
export class FoundView {
  private readonly heading = element("h2", { tabindex: "-1" });
  private readonly explanation = element("p", { class: "search-note" });
  private readonly busy = element("p", { class: "search-busy", "aria-hidden": "true" }, words.searching);
  private readonly suggestions = new SuggestionList();
  private readonly shortcuts = new ShortcutList();
  private readonly pager = new Pager();
  private readonly chosen: ChosenFilters;
  private readonly order: OrderChoice;
  private readonly filters: FilterPanel;
  private readonly results: ResultList;
  private readonly end: EndOfHits;
  private readonly head: HTMLElement;
  private readonly hits: HTMLElement;
  private timer = 0;

  /** @param root Where it is shown. @param page The page's own address. */
  constructor(private readonly root: HTMLElement, private readonly page: string, labels: ParentNode, changes: Changes) {
    this.chosen = new ChosenFilters((name, id) => changes.onFilter(name, id, false), () => changes.onNoFilters());
    this.order = new OrderChoice((order) => changes.onOrder(order));
    this.filters = new FilterPanel((name, id, isChosen) => changes.onFilter(name, id, isChosen), (name) => changes.onOpen(name));
    this.end = new EndOfHits(() => changes.onNearEnd());
    this.results = new ResultList(new OutcomeLabels(labels));
    this.hits = element(
      "div",
      { class: "hits" },
      this.suggestions.element,
      this.shortcuts.element,
      this.results.element,
      this.end.element,
      this.pager.element,
    );
    this.head = element("div", { class: "found-head" }, this.heading, this.order.element, this.explanation, this.chosen.element);
    root.append(this.busy, this.head, this.filters.element, this.hits);
    this.hide();
  }

  hide(): void {
    this.settle();
    // Content of an earlier search must not reappear with the next.
    this.root.hidden = this.head.hidden = this.filters.element.hidden = this.hits.hidden = true;
  }

  /** Waiting for an answer; the shown content stays until it comes. */
  wait(): void {
    this.root.hidden = false;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.busy.hidden = false;
      this.hits.setAttribute("aria-busy", "true");
    }, unnoticed);
  }

  show(answer: SearchAnswer, asked: SearchState): void {
    this.settle();
    this.root.hidden = false;
    this.head.hidden = this.hits.hidden = false;
    keepFocus(() => this.render(answer, asked), () => this.chosen.firstButton ?? this.heading);
  }

  /** Scrolls to the start of the hits and moves the focus there. */
  focus(): void {
    this.heading.focus({ preventScroll: true });
    this.root.scrollIntoView({ behavior: "instant" });
  }

  private render(answer: SearchAnswer, asked: SearchState): void {
    const { heading, explanation } = messageOf(answer, asked);
    this.heading.textContent = heading;
    this.explanation.textContent = explanation ?? "";
    this.explanation.hidden = explanation === null;
    this.chosen.show(asked.filters, answer.facets);
    this.order.show(asked.order, answer.total > 1);
    this.filters.show(answer.facets);
    this.suggestions.show(answer.suggestions, (query) => this.urlOf({ ...asked, query, page: 1 }));
    this.shortcuts.show(answer.shortcuts);
    this.results.show(answer.results);
    const onPage = Math.min(resultsPerPage, answer.total - (asked.page - 1) * resultsPerPage);
    const isWhole = answer.results.length >= onPage;
    this.end.watch(!isWhole);
    this.pager.show(asked.page, isWhole ? lastPageOf(answer.total, resultsPerPage) : 1, (page) => this.urlOf({ ...asked, page }));
  }

  private settle(): void {
    clearTimeout(this.timer);
    this.busy.hidden = true;
    this.hits.removeAttribute("aria-busy");
  }

  private urlOf(state: SearchState): string {
    return this.page + writeAddress(state);
  }
}
