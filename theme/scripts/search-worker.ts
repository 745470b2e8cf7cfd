// The worker of the search page: fetches the parts of the index that a query needs, and answers queries one by one.
import { ArchiveIndex } from "./search/engine/archive-index";
import { indexVersion, type Directory, type Entry } from "./search/engine/directory";
import { IndexFiles } from "./search/engine/index-files";
import { meetingsName } from "./search/engine/item-facts";
import { SearchArchive, type ItemText } from "./search/engine/search-archive";
import type { IndexAddresses, Message, SearchAnswer, SearchRequest } from "./search/protocol";

/** The part of the worker's scope that this file uses; TypeScript's own types of it exclude those of pages. */
interface Scope {
  onmessage: ((event: MessageEvent<Message>) => void) | null;
  postMessage(answer: SearchAnswer): void;
}

const scope = self as unknown as Scope;
let index: IndexAddresses = { entry: "", folder: "" };
let opened: Promise<SearchArchive> | null = null;
const items = new Map<string, Promise<ItemText>>();

scope.onmessage = ({ data }) => {
  if (data.kind === "open") {
    index = data.index;
    // What fails now is fetched again for the first search, which reports the failure.
    open().catch(() => (opened = null));
  } else {
    answer(data).then((answered) => scope.postMessage(answered));
  }
};

async function answer(request: SearchRequest): Promise<SearchAnswer> {
  try {
    return await (await open()).answer(request);
  } catch {
    // A new version of the site may have been published since the page was fetched: retry with its folder.
    opened = null;
    try {
      index = { ...index, folder: await findFolder() };
      return await (await open()).answer(request);
    } catch {
      opened = null;
      return { kind: "answer", id: request.id, outcome: "failed", total: 0, results: [], shortcuts: [], facets: [], suggestions: [] };
    }
  }
}

function open(): Promise<SearchArchive> {
  opened ??= openFolder(index.folder);
  return opened;
}

async function openFolder(folder: string): Promise<SearchArchive> {
  const files = new IndexFiles((name) => fetchBytes(`${folder}${name}.bin`));
  files.prefetch(meetingsName);
  const directory = await fetchJson<Directory>(`${folder}indeks.json`);
  return new SearchArchive(new ArchiveIndex(directory, files), fetchItem);
}

async function findFolder(): Promise<string> {
  const entry = await fetchJson<Entry>(index.entry);
  if (entry.version !== indexVersion) {
    throw new Error(`The index is of version ${entry.version}.`);
  }

  return index.entry.replace(/\.json$/u, `/${entry.folder}/`);
}

function fetchItem(url: string): Promise<ItemText> {
  let item = items.get(url);
  if (!item) {
    item = fetchJson<ItemText>(`${url}index.json`);
    items.set(url, item);
    item.catch(() => items.delete(url));
  }

  return item;
}

async function fetchBytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetchFile(url)).arrayBuffer());
}

async function fetchJson<T>(url: string): Promise<T> {
  return (await (await fetchFile(url)).json()) as T;
}

async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }

  return response;
}
