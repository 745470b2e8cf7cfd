/**
 * Makes a change that may move or remove the focused element, and then focuses it or its replacement. If the change moves it out of
 * view, as new hits above the focus do, it is scrolled into view.
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
