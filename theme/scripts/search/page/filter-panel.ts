import type { Facet, FacetName } from "../protocol";
import { element } from "./element";
import { FacetFilter } from "./facet-filter";
import { facetNames } from "./search-state";
import * as words from "./words";

/** All filters: beside the hits on wide screens, collapsed above them on narrow ones. */
export class FilterPanel {
  readonly element = element("details", { class: "filters screen-only" }, element("summary", {}, words.narrow));

  private readonly filters: ReadonlyMap<FacetName, FacetFilter>;

  constructor(onChoose: (name: FacetName, id: string, isChosen: boolean) => void, onOpen: (name: FacetName) => void) {
    this.filters = new Map(
      facetNames.map((name) => [name, new FacetFilter(name, (id, isChosen) => onChoose(name, id, isChosen), () => onOpen(name))]),
    );
    this.element.append(...[...this.filters.values()].map((filter) => filter.element));

    // The same width as in the style sheet.
    const wide = matchMedia("(min-width: 60rem)");
    const unfold = () => (this.element.open = wide.matches);
    wide.addEventListener("change", unfold);
    unfold();
  }

  show(facets: readonly Facet[]): void {
    this.filters.forEach((filter, name) => filter.show(facets.find((facet) => facet.name === name)));
    this.element.hidden = facets.length === 0;
  }
}
