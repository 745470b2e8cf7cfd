import type { FacetName, SearchAnswer } from "../protocol";
import { readAddress, writeAddress } from "./address";
import { Announcer } from "./announcer";
import { followArrowKeys } from "./arrow-keys";
import { isCaseNumber } from "./case-number";
import { FoundView } from "./found-view";
import { PageHistory } from "./page-history";
import { spokenMessageOf } from "./messages";
import { lastPageOf } from "./page-numbers";
import type { PageParts } from "./page-parts";
import { SearchClient } from "./search-client";
import { noFilters, resultsAtFirst, resultsPerPage, type SearchState, withFilter } from "./search-state";
import * as words from "./words";

// The pause between two letters of a slow typist.
const pause = 120;

/** Further actions when the answer has come. */
interface Then {
  /** How to go directly to the page that the query names, if it names nothing else. */
  readonly lead?: (url: string) => void;
  readonly focus?: boolean;
  readonly scroll?: number | null;
}

/** The search page: the reader's actions change the state, the state becomes a question, and the answer is shown. */
export class SearchPage {
  private readonly history: PageHistory;
  private readonly client: SearchClient;
  private readonly view: FoundView;
  private readonly announcer = new Announcer();
  private readonly title = document.title;
  private state: SearchState;
  private then: Then = {};
  private timer = 0;
  private openFacets: readonly FacetName[] = [];
  private wanted = resultsAtFirst;
  private isMore = false;
  private isTyping = false;

  constructor(private readonly parts: PageParts) {
    this.history = new PageHistory((state, scroll) => this.move(state, scroll));
    this.state = this.history.state;
    this.client = new SearchClient(parts.worker, parts.index, (answer) => this.show(answer), () => this.showFailure());
    this.view = new FoundView(parts.found, location.pathname, parts.root, {
      onFilter: (name, id, isChosen) => this.change({ filters: withFilter(this.state.filters, name, id, isChosen) }),
      onOpen: (name) => {
        this.openFacets = [...this.openFacets, name];
        this.search({});
      },
      onNearEnd: () => this.askForMore(),
      onNoFilters: () => this.change({ filters: noFilters }),
      onOrder: (order) => this.change({ order }),
    });
  }

  start(): void {
    const { box, form, found, again, root } = this.parts;
    root.append(this.announcer.element);
    box.addEventListener("input", () => this.follow());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.change({ query: box.value }, { lead: (url) => location.assign(url) });
    });
    document.addEventListener("click", (event) => this.followLink(event));
    again.addEventListener("click", () => {
      box.focus();
      this.ask(false);
    });
    followArrowKeys(box, found);

    // The address replaces text typed before the script was loaded, or restored by the browser, only if it has a query.
    if (this.state.query === "" && box.value !== "") {
      this.follow();
    } else {
      const isReturn = (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming | undefined)?.type !== "navigate";
      // Going back must not come to this address, which would redirect again.
      this.search({ ...(isReturn ? {} : { lead: (url: string) => location.replace(url) }), scroll: this.history.scroll });
    }
    this.client.prepare();
  }

  private follow(): void {
    this.state = { ...this.state, query: this.parts.box.value, page: 1 };
    this.client.forget();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.history.follow(this.state);
      this.then = {};
      this.ask(true);
    }, pause);
  }

  /** A new search, which begins with the first page. */
  private change(change: Partial<SearchState>, then: Then = {}): void {
    this.state = { ...this.state, page: 1, ...change };
    this.history.settle(this.state);
    this.search(then);
  }

  /** Back and forward. */
  private move(state: SearchState, scroll: number | null): void {
    // A link to a fragment of the page is no new search.
    if (writeAddress(state) === writeAddress(this.state)) {
      if (scroll !== null) {
        scrollTo({ top: scroll, behavior: "instant" });
      }
      return;
    }
    this.state = state;
    this.search({ scroll: scroll ?? 0 });
  }

  /** Links to other searches need no new page. */
  private followLink(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const isPlain = event.button === 0 && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (
      !link ||
      !isPlain ||
      event.defaultPrevented ||
      link.origin !== location.origin ||
      link.pathname !== location.pathname ||
      link.hash !== ""
    ) {
      return;
    }
    event.preventDefault();
    this.change(readAddress(link.search), { focus: true, lead: (url) => location.assign(url) });
  }

  private search(then: Then): void {
    clearTimeout(this.timer);
    if (this.parts.box.value !== this.state.query) {
      this.parts.box.value = this.state.query;
    }
    this.then = then;
    this.ask(false);
  }

  /** The rest of the page's hits: no new search, and no announcement. */
  private askForMore(): void {
    this.wanted = resultsPerPage;
    this.isMore = true;
    this.post();
  }

  private ask(isTyping: boolean): void {
    // All hits are needed to restore a scroll position far down.
    this.wanted = this.then.scroll ? resultsPerPage : resultsAtFirst;
    this.isMore = false;
    this.isTyping = isTyping;
    const isEmpty = this.state.query.trim() === "";
    document.title = words.titleOf(this.state.query.trim(), this.title);
    this.parts.before.hidden = !isEmpty;
    this.parts.failed.hidden = true;
    if (isEmpty) {
      this.client.forget();
      this.view.hide();
      this.announcer.say("");
      return;
    }
    this.view.wait();
    this.post();
  }

  private post(): void {
    const { isTyping } = this;
    const { query, filters, order, page } = this.state;
    this.client.ask({ query, isTyping, filters, openFacets: this.openFacets, order, skip: (page - 1) * resultsPerPage, take: this.wanted });
  }

  private show(answer: SearchAnswer): void {
    const last = lastPageOf(answer.total, resultsPerPage);
    if (this.state.page > last) {
      this.state = { ...this.state, page: last };
      this.history.correct(this.state);
      this.ask(false);
      return;
    }

    const named = answer.shortcuts.find((shortcut) => shortcut.kind === "sag");
    if (this.then.lead && named && isCaseNumber(this.state.query)) {
      this.then.lead(named.url);
      return;
    }

    this.view.show(answer, this.state);
    if (!this.isMore) {
      this.announcer.say(spokenMessageOf(answer, this.state));
    }
    if (this.then.focus) {
      this.view.focus();
    }
    if (typeof this.then.scroll === "number") {
      scrollTo({ top: this.then.scroll, behavior: "instant" });
    }
    this.then = {};
  }

  private showFailure(): void {
    // Before the first search, an error is not shown.
    if (this.state.query.trim() === "") {
      return;
    }
    const { found, failed, again } = this.parts;
    const hadFocus = found.contains(document.activeElement);
    this.view.hide();
    failed.hidden = false;
    this.announcer.say(failed.querySelector("p")?.textContent ?? "");
    if (hadFocus) {
      again.focus();
    }
  }
}
