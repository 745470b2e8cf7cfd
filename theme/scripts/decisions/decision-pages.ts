import type { Choice } from "./counts";

/** Fetches the pages of one council in one year, which hold all its decisions, and takes out what a choice leaves. */
export class DecisionPages {
  private readonly pages = new Map<string, Promise<Document>>();

  /** @param base The register's address, with its trailing slash. */
  constructor(private readonly base: string) {}

  /** The meetings of a year with the decisions that are left, newest first; each a copy that may be put on the page. */
  async meetingsOf(year: string, councils: readonly string[], choice: Choice): Promise<HTMLElement[]> {
    const pages = await Promise.all(councils.map((council) => this.fetch(`${this.base}${council}/${year}/`)));
    return pages
      .flatMap((page) => [...page.querySelectorAll<HTMLElement>("section[data-date]")])
      .sort((a, b) => (b.dataset["date"] ?? "").localeCompare(a.dataset["date"] ?? "", "en"))
      .map((section) => left(section, choice))
      .filter((section) => section.querySelector("li[data-outcome]") !== null);
  }

  private fetch(address: string): Promise<Document> {
    const known = this.pages.get(address);
    if (known) {
      return known;
    }
    const page = fetch(address).then(async (answer) => {
      if (!answer.ok) {
        throw new Error(`${address}: ${answer.status}`);
      }
      return new DOMParser().parseFromString(await answer.text(), "text/html");
    });
    this.pages.set(address, page);
    // What failed is tried again the next time.
    page.catch(() => this.pages.delete(address));
    return page;
  }
}

function left(section: HTMLElement, choice: Choice): HTMLElement {
  const copy = document.importNode(section, true);
  for (const row of copy.querySelectorAll<HTMLElement>("li[data-outcome]")) {
    if (choice.udfald !== "" && row.dataset["outcome"] !== choice.udfald) {
      row.remove();
    }
  }
  // The same meeting may stand among the newest decisions, which are only hidden.
  const heading = copy.querySelector("h2");
  if (heading) {
    heading.id = `valgt-${heading.id}`;
    copy.setAttribute("aria-labelledby", heading.id);
  }
  // How many the meeting decided in all is not how many are shown.
  copy.querySelector("h2 .count")?.remove();
  return copy;
}
