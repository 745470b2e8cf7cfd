import type { Choice } from "./counts";

/** Fetches the pages of a council in a year, which have all its decisions, and extracts those of a choice. */
export class DecisionPages {
  private readonly pages = new Map<string, Promise<Document>>();

  /** @param base The register's address, with its trailing slash. */
  constructor(private readonly base: string) {}

  /** The meetings of a year with the decisions of the choice, newest first; each a copy for the page. */
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
    // A failed fetch is retried the next time.
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
  // The newest decisions, which are only hidden, may have the same meeting.
  const heading = copy.querySelector("h2");
  if (heading) {
    heading.id = `valgt-${heading.id}`;
    copy.setAttribute("aria-labelledby", heading.id);
  }
  // The count of the meeting includes decisions that are not shown.
  copy.querySelector("h2 .count")?.remove();
  return copy;
}
