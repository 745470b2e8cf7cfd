import type { Shortcut } from "../protocol";
import { hitAttribute } from "./arrow-keys";
import { element } from "./element";
import * as words from "./words";

/** The pages that the query names directly, above the hits. */
export class ShortcutList {
  private readonly list = element("ul", { class: "entries" });

  readonly element = element("section", { class: "shortcuts", "aria-label": words.shortcuts }, this.list);

  private shown = "";

  show(shortcuts: readonly Shortcut[]): void {
    const shown = JSON.stringify(shortcuts);
    if (shown !== this.shown) {
      this.shown = shown;
      this.list.replaceChildren(...shortcuts.map(entry));
    }
    this.element.hidden = shortcuts.length === 0;
  }
}

function entry(shortcut: Shortcut): HTMLElement {
  const kind = element("span", { class: "shortcut-kind" }, words.shortcutKinds[shortcut.kind] ?? "");
  const link = element("a", { href: shortcut.url, [hitAttribute]: "" }, shortcut.text);
  const explanation = shortcut.explanation === null ? [] : [element("span", { class: "note" }, shortcut.explanation)];
  return element("li", {}, kind, " ", element("span", { class: "entry-title" }, link), " ", ...explanation);
}
