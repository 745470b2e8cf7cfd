/**
 * Makes a change in which the element that has the focus may be moved or go; then it, or the one that stands in for it, has it.
 * Where the change pushes it out of what is seen, as hits do that come when the focus is already below them, it is brought back.
 */
export function keepFocus(change: () => void, standIn: () => HTMLElement): void {
  const held = document.activeElement;
  const wasSeen = held !== null && isSeen(held);
  change();
  if (!(held instanceof HTMLElement) || held === document.body) {
    return;
  }
  const isShown = held.isConnected && held.getClientRects().length > 0;
  if (!isShown || document.activeElement !== held) {
    (isShown ? held : standIn()).focus({ preventScroll: true });
  }
  if (isShown && wasSeen && !isSeen(held)) {
    held.scrollIntoView({ block: "nearest", behavior: "instant" });
  }
}

function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
