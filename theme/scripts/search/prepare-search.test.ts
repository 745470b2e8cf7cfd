import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { prepareSearch } from "./prepare-search";

const entry = { version: 2, folder: "1", first: ["/assets/search-worker.1.js", "/soeg/indeks/1/indeks.json"] };
const fetched: string[] = [];

beforeEach(() => {
  fetched.length = 0;
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("fetch", async (address: string | URL) => {
    fetched.push(String(address));
    return new Response(JSON.stringify(entry));
  });
});

afterEach(() => vi.unstubAllGlobals());

function pageWith(form: EventTarget | null, isSearchPage = false): Document {
  const querySelector = (selector: string) => (selector === "[data-search]" ? (isSearchPage ? {} : null) : form);
  return { querySelector } as unknown as Document;
}

function searchForm(): EventTarget {
  return Object.assign(new EventTarget(), { action: "https://example.org/soeg/" });
}

it("fetches what every search needs, once, when the reader turns to the search box", async () => {
  const form = searchForm();
  prepareSearch(pageWith(form));
  expect(fetched).toEqual([]);

  form.dispatchEvent(new Event("focusin"));
  form.dispatchEvent(new Event("focusin"));

  await vi.waitFor(() => expect(fetched).toEqual(["https://example.org/soeg/indeks.json", ...entry.first]));
});

it("fetches nothing where the reader saves data", () => {
  vi.stubGlobal("navigator", { connection: { saveData: true } });
  const form = searchForm();
  prepareSearch(pageWith(form));

  form.dispatchEvent(new Event("focusin"));

  expect(fetched).toEqual([]);
});

it("fetches nothing on the search page, which does so itself, and on a page without a search box", () => {
  const form = searchForm();
  prepareSearch(pageWith(form, true));
  prepareSearch(pageWith(null));

  form.dispatchEvent(new Event("focusin"));

  expect(fetched).toEqual([]);
});
