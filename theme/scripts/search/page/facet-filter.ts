import type { Facet, FacetName, FacetValue } from "../protocol";
import { element } from "./element";
import * as words from "./words";

// The values with most hits; a button shows the others.
const shownAtFirst = 8;

interface Choice {
  readonly row: HTMLElement;
  readonly box: HTMLInputElement;
  readonly label: HTMLElement;
  readonly count: HTMLElement;
}

/** One facet's values with their counts, as check boxes, which are kept between answers so that the focus stays. */
export class FacetFilter {
  private readonly rows = element("div", { class: "facet-values" });
  private readonly more = element("button", { class: "more-values", type: "button", "aria-expanded": "false" });
  private readonly choices = new Map<string, Choice>();
  private values: readonly FacetValue[] = [];
  private isCounted = true;
  private showsAll = false;

  readonly element: HTMLElement;

  /** @param onOpen when the reader opens values that were not counted */
  constructor(
    private readonly name: FacetName,
    private readonly onChoose: (id: string, isChosen: boolean) => void,
    onOpen: () => void,
  ) {
    this.element = element("fieldset", { class: "facet" }, element("legend", {}, words.facets[name]), this.rows, this.more);
    this.more.addEventListener("click", () => {
      if (!this.isCounted) {
        onOpen();
        return;
      }
      this.showsAll = !this.showsAll;
      this.render();
    });
  }

  show(facet: Facet | undefined): void {
    this.isCounted = facet?.values !== null;
    this.values = facet?.values ?? [];
    this.element.hidden = this.isCounted && this.values.length === 0;
    this.render();
  }

  private render(): void {
    const most = [...this.values].sort((a, b) => b.count - a.count).slice(0, shownAtFirst);
    const shown = this.values.filter((value) => this.showsAll || most.includes(value) || value.isChosen);
    const rows = shown.map((value) => this.rowOf(value));
    for (const row of [...this.rows.children]) {
      if (!rows.includes(row as HTMLElement)) {
        row.remove();
      }
    }
    rows.forEach((row, index) => {
      if (this.rows.children[index] !== row) {
        this.rows.insertBefore(row, this.rows.children[index] ?? null);
      }
    });
    this.more.hidden = this.isCounted && this.values.length <= shownAtFirst;
    this.more.textContent = !this.isCounted ? words.countValues : this.showsAll ? words.fewerValues : words.allValues(this.values.length);
    this.more.setAttribute("aria-expanded", String(this.showsAll));
  }

  private rowOf(value: FacetValue): HTMLElement {
    let choice = this.choices.get(value.id);
    if (!choice) {
      choice = this.make(value.id);
      this.choices.set(value.id, choice);
    }
    choice.box.checked = value.isChosen;
    choice.label.textContent = words.capitalised(value.label);
    choice.count.textContent = words.number(value.count);
    return choice.row;
  }

  private make(id: string): Choice {
    const box = element("input", { type: "checkbox", name: this.name, value: id });
    const label = element("span");
    const count = element("span", { class: "facet-count" });
    box.addEventListener("change", () => this.onChoose(id, box.checked));
    return { row: element("label", { class: "facet-value" }, box, " ", label, " ", count), box, label, count };
  }
}
