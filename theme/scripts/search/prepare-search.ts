import type { Entry } from "./engine/directory";

/**
 * When a reader turns to the page's search box, fetches into the browser's cache what every search needs. Nothing is fetched
 * before, nor where the reader saves data; the search page itself fetches the same from its start.
 */
export function prepareSearch(page: Document): void {
  const form = page.querySelector<HTMLFormElement>("form[role=search]");
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  if (!form || page.querySelector("[data-search]") || connection?.saveData) {
    return;
  }

  form.addEventListener("focusin", () => {
    // A failure costs nothing: the search page fetches again.
    fetchFirst(new URL("indeks.json", form.action)).catch(() => {});
  }, { once: true });
}

async function fetchFirst(address: URL): Promise<void> {
  const { first } = (await (await fetchToEnd(address)).json()) as Entry;
  await Promise.all(first.map(async (file) => (await fetchToEnd(file)).arrayBuffer()));
}

// Kept alive, a fetch goes on when the reader has left for the search page, which waits for it.
function fetchToEnd(address: string | URL): Promise<Response> {
  return fetch(address, { keepalive: true });
}
