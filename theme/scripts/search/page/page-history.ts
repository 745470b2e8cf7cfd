import { readAddress, writeAddress } from "./address";
import type { SearchState } from "./search-state";

/** The state that the browser keeps with an entry of the history. */
interface Entry {
  readonly scroll: number;
  /** The address still follows the reader's typing. */
  readonly isTyping: boolean;
}

// Browsers refuse updates of the history that are too frequent.
const scrollRest = 250;

/**
 * The page's entries in the browser's history. Typing makes one entry, however many letters: the address follows, and the
 * state before typing keeps its own entry. The browser's own scroll restoration does not work, since the hits come later
 * than the page.
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

  /** The scroll position when this entry was left; null for a new one. */
  get scroll(): number | null {
    return this.entry?.scroll ?? null;
  }

  /** The reader is typing. */
  follow(state: SearchState): void {
    const isFollowing = this.entry?.isTyping ?? location.search === "";
    this.write(state, isFollowing, true);
  }

  /** The reader has searched: a new entry, unless the address is the same already. */
  settle(state: SearchState): void {
    const isSame = writeAddress(state) === location.search;
    const isTyped = (this.entry?.isTyping ?? false) && state.query !== this.state.query;
    this.write(state, isSame || isTyped, false);
  }

  /** Corrects the address without a new entry. */
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
      // Too many updates: the next one makes the address current.
    }
  }

  private keepScroll(): void {
    try {
      history.replaceState({ scroll: scrollY, isTyping: this.entry?.isTyping ?? location.search === "" } satisfies Entry, "");
    } catch {
      // As above.
    }
  }
}
