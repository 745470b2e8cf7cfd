import { element } from "./element";
import { pageNumbers } from "./page-numbers";
import * as words from "./words";

/** Links to the other pages of hits; empty where there is one page. */
export class Pager {
  private readonly list = element("ul");

  readonly element = element("nav", { class: "pager", "aria-label": words.pager }, this.list);

  show(current: number, last: number, urlOf: (page: number) => string): void {
    const link = (page: number, text: string, attributes: Record<string, string>) =>
      element("li", {}, element("a", { href: urlOf(page), ...attributes }, text));
    const numbers = pageNumbers(current, last).map((page) => {
      if (page === null) {
        return element("li", { class: "passed-over", "aria-hidden": "true" }, "…");
      }
      return page === current
        ? element("li", {}, element("span", { "aria-current": "page", "aria-label": words.toPage(page) }, words.number(page)))
        : link(page, words.number(page), { "aria-label": words.toPage(page) });
    });
    this.list.replaceChildren(
      ...(current > 1 ? [link(current - 1, words.previous, { rel: "prev" })] : []),
      ...numbers,
      ...(current < last ? [link(current + 1, words.next, { rel: "next" })] : []),
    );
    this.element.hidden = last < 2;
  }
}
