/** Marks the links that the arrow keys go between. */
export const hitAttribute = "data-hit";

/** From the box with Arrow down to the first hit, between hits with the arrows, and back with Arrow up or Escape. */
export function followArrowKeys(box: HTMLInputElement, found: HTMLElement): void {
  const hits = () => [...found.querySelectorAll<HTMLElement>(`[${hitAttribute}]`)].filter((hit) => hit.getClientRects().length > 0);

  box.addEventListener("keydown", (event) => {
    const first = hits()[0];
    if (event.key === "ArrowDown" && isPlain(event) && first) {
      event.preventDefault();
      first.focus();
    }
  });

  found.addEventListener("keydown", (event) => {
    if (!isPlain(event) || !(event.target instanceof HTMLElement)) {
      return;
    }
    // Escape closes an open select element by itself.
    if (event.key === "Escape" && !(event.target instanceof HTMLSelectElement)) {
      event.preventDefault();
      box.focus();
      return;
    }
    const all = hits();
    const at = all.indexOf(event.target);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (at < 0 || step === 0) {
      return;
    }
    event.preventDefault();
    (at + step < 0 ? box : all[at + step])?.focus();
  });
}

function isPlain(event: KeyboardEvent): boolean {
  return !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.isComposing;
}
