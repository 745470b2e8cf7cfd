import { readAddress, writeAddress } from "./address";
import type { SearchState } from "./search-state";

/** What the browser keeps with an address of the page. */
interface Entry {
  readonly scroll: number;
  /** The address still follows the reader's typing. */
  readonly isTyping: boolean;
}

// Browsers refuse to keep what changes too often.
const scrollRest = 250;

/**
 * The page's steps back and forward. However many letters a reader types, it is one step: the address follows, and what
 * stood there before typing began keeps a step of its own. The browser's own memory of how far a page was scrolled is of
 * no use here, since the results come later than the page.
 */
export class PageHistory {
  private timer = 0;

  /** @param onMove Back and forward; the scroll is null where none was kept. */
  constructor(onMove: (state: SearchState, scroll: number | null) => void) {
    history.scrollRestoration = "manual";
    addEventListener("popstate", () => onMove(this.state, this.scroll));
    addEventListener("pagehide", () => this.keepScroll());
    addEventListener("scroll", () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.keepScroll(), scrollRest);
    }, { passive: true });
  }

  get state(): SearchState {
    return readAddress(location.search);
  }

  /** How far down this entry was left; null for a new one. */
  get scroll(): number | null {
    return this.entry?.scroll ?? null;
  }

  /** The reader is typing. */
  follow(state: SearchState): void {
    const isFollowing = this.entry?.isTyping ?? location.search === "";
    this.write(state, isFollowing, true);
  }

  /** The reader has asked: a step of its own, unless the address says so already. */
  settle(state: SearchState): void {
    const isSame = writeAddress(state) === location.search;
    const isTyped = (this.entry?.isTyping ?? false) && state.query !== this.state.query;
    this.write(state, isSame || isTyped, false);
  }

  /** A mend of the address that is no step of the reader's. */
  correct(state: SearchState): void {
    this.write(state, true, false);
  }

  private get entry(): Entry | null {
    return history.state as Entry | null;
  }

  private write(state: SearchState, isReplaced: boolean, isTyping: boolean): void {
    const url = location.pathname + writeAddress(state);
    clearTimeout(this.timer);
    try {
      if (isReplaced) {
        history.replaceState({ scroll: scrollY, isTyping } satisfies Entry, "", url);
      } else {
        this.keepScroll();
        history.pushState({ scroll: 0, isTyping } satisfies Entry, "", url);
      }
    } catch {
      // Too many in a short while: the next one brings the address up to date.
    }
  }

  private keepScroll(): void {
    try {
      history.replaceState({ scroll: scrollY, isTyping: this.entry?.isTyping ?? location.search === "" } satisfies Entry, "");
    } catch {
      // The same.
    }
  }
}
