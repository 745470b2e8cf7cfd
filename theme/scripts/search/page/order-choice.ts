import type { Order } from "../protocol";
import { element } from "./element";
import * as words from "./words";

/** Best match or newest meeting first. */
export class OrderChoice {
  private readonly select = element(
    "select",
    { id: "soeg_sorter" },
    element("option", { value: "relevans" satisfies Order }, words.byRelevance),
    element("option", { value: "dato" satisfies Order }, words.byDate),
  );

  readonly element = element(
    "p",
    { class: "order screen-only" },
    element("label", { for: "soeg_sorter" }, words.orderBy),
    " ",
    this.select,
  );

  constructor(onChange: (order: Order) => void) {
    this.select.addEventListener("change", () => onChange(this.select.value === "dato" ? "dato" : "relevans"));
  }

  show(order: Order, isUseful: boolean): void {
    this.select.value = order;
    this.element.hidden = !isUseful;
  }
}
