import type { Facet, FacetName, Filters } from "../protocol";
import { element } from "./element";
import { facetNames } from "./search-state";
import * as words from "./words";

/** The filters in force, each a button that removes it. */
export class ChosenFilters {
  readonly element = element("ul", { class: "chosen inline-list", "aria-label": words.chosenFilters });

  // An answer without hits may have no facets; the labels of its filters come from an earlier answer.
  private readonly labels = new Map<string, string>();
  private shown = "";

  constructor(
    private readonly onRemove: (name: FacetName, id: string) => void,
    private readonly onRemoveAll: () => void,
  ) {}

  show(filters: Filters, facets: readonly Facet[]): void {
    facets.forEach((facet) =>
      facet.values?.forEach((value) => this.labels.set(`${facet.name} ${value.id}`, words.capitalised(value.label))),
    );
    const chosen = facetNames.flatMap((name) => filters[name].map((id) => ({ name, id, label: this.labels.get(`${name} ${id}`) ?? id })));
    const shown = JSON.stringify(chosen);
    if (shown !== this.shown) {
      this.shown = shown;
      const buttons = chosen.map(({ name, id, label }) => chip(
        () => this.onRemove(name, id),
        element("span", { class: "hidden-text" }, words.removeFilter(words.facets[name])),
        label,
        element("span", { "aria-hidden": "true" }, " ×"),
      ));
      const all = chosen.length > 1 ? [chip(this.onRemoveAll, words.removeAllFilters)] : [];
      this.element.replaceChildren(...[...buttons, ...all].map((button) => element("li", {}, button)));
    }
    this.element.hidden = chosen.length === 0;
  }

  /** The element to focus when the focused button is gone. */
  get firstButton(): HTMLElement | null {
    return this.element.querySelector("button");
  }
}

function chip(onClick: () => void, ...content: (Node | string)[]): HTMLElement {
  const button = element("button", { type: "button", class: "chip" }, ...content);
  button.addEventListener("click", onClick);
  return button;
}
