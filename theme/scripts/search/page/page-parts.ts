/** The places of the search page's HTML that the script works on. */
export interface PageParts {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  /** What stands there before anything is searched for. */
  readonly before: HTMLElement;
  readonly found: HTMLElement;
  readonly oldBrowser: HTMLElement;
  readonly failed: HTMLElement;
  readonly again: HTMLElement;
  readonly worker: string;
  readonly directory: string;
}

/** A part that is missing is a mistake in the page's HTML. */
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
    directory: root.dataset["directory"] ?? "",
  };
}
