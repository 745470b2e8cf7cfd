import type { IndexAddresses } from "../protocol";

/** The elements of the search page that the script uses. */
export interface PageParts {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  /** The content before the first search. */
  readonly before: HTMLElement;
  readonly found: HTMLElement;
  readonly oldBrowser: HTMLElement;
  readonly failed: HTMLElement;
  readonly again: HTMLElement;
  readonly worker: string;
  /** Where the index is. */
  readonly index: IndexAddresses;
}

/** @throws if the page lacks the element */
export function findParts(page: Document): PageParts {
  const find = <E extends HTMLElement>(selector: string): E => {
    const part = page.querySelector<E>(selector);
    if (!part) {
      throw new Error(`The search page has no ${selector}.`);
    }
    return part;
  };
  const root = find("[data-search]");
  return {
    root,
    form: find("form[role=search]"),
    box: find("form[role=search] input[name=q]"),
    before: find("[data-before-search]"),
    found: find("[data-found]"),
    oldBrowser: find("[data-refusal=old-browser]"),
    failed: find("[data-refusal=failed]"),
    again: find("[data-again]"),
    worker: root.dataset["worker"] ?? "",
    index: { entry: root.dataset["entry"] ?? "", folder: root.dataset["folder"] ?? "" },
  };
}
