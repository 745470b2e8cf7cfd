/**
 * Shows the copy button of the page's citation and makes it work. The button is hidden in the HTML, since it does not work
 * without script or without a clipboard.
 */
export function offerCopying(page: Document): void {
  const button = page.querySelector<HTMLButtonElement>("button[data-copies]");
  const text = page.getElementById(button?.dataset["copies"] ?? "");
  const status = page.querySelector<HTMLElement>("[data-copy-status]");
  if (!button || !text || !status || !navigator.clipboard) {
    return;
  }

  button.hidden = false;
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(text.textContent?.trim() ?? "").then(
      () => announce(status, status.dataset["copied"]),
      () => announce(status, status.dataset["failed"]),
    );
  });
}

/** Screen readers speak a live region when its text changes, so it is emptied first: the second press is then spoken too. */
function announce(status: HTMLElement, message: string | undefined): void {
  status.textContent = "";
  requestAnimationFrame(() => {
    status.textContent = message ?? "";
  });
}
