import { element } from "./element";
import * as words from "./words";

/** Similar queries whose words the archive has. */
export class SuggestionList {
  private readonly list = element("ul", { class: "inline-list" });

  readonly element = element("div", { class: "suggestions" }, element("p", {}, `${words.didYouMean}:`), this.list);

  /** @param urlOf The address of the same search with another text. */
  show(suggestions: readonly string[], urlOf: (query: string) => string): void {
    this.list.replaceChildren(...suggestions.map((query) => element("li", {}, element("a", { href: urlOf(query) }, query))));
    this.element.hidden = suggestions.length === 0;
  }
}
