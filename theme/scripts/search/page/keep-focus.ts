/** Makes a change in which the element that has the focus may be moved or go; then it, or the one that stands in for it, has it. */
export function keepFocus(change: () => void, standIn: () => HTMLElement): void {
  const held = document.activeElement;
  change();
  if (!(held instanceof HTMLElement) || held === document.body) {
    return;
  }
  const isShown = held.isConnected && held.getClientRects().length > 0;
  if (!isShown || document.activeElement !== held) {
    (isShown ? held : standIn()).focus({ preventScroll: true });
  }
}
