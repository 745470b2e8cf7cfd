// The worker of the search page: fetches the parts of the index that a query needs, and answers queries one by one.
import { ArchiveIndex } from "./search/engine/archive-index";
import { directoryVersion, type Directory } from "./search/engine/directory";
import { IndexFiles } from "./search/engine/index-files";
import { SearchArchive, type ItemText } from "./search/engine/search-archive";
import type { Message, SearchAnswer, SearchRequest } from "./search/protocol";

/** The part of the worker's scope that this file uses; TypeScript's own types of it exclude those of pages. */
interface Scope {
  onmessage: ((event: MessageEvent<Message>) => void) | null;
  postMessage(answer: SearchAnswer): void;
}

const scope = self as unknown as Scope;
let directoryUrl = "";
let opened: Promise<SearchArchive> | null = null;
const items = new Map<string, Promise<ItemText>>();

scope.onmessage = ({ data }) => {
  if (data.kind === "open") {
    directoryUrl = data.directory;
  } else {
    answer(data).then((answered) => scope.postMessage(answered));
  }
};

async function answer(request: SearchRequest): Promise<SearchAnswer> {
  try {
    return await (await open()).answer(request);
  } catch {
    // A new version of the site may have been published since the directory was fetched: retry with the new one.
    opened = null;
    try {
      return await (await open()).answer(request);
    } catch {
      opened = null;
      return { kind: "answer", id: request.id, outcome: "failed", total: 0, results: [], shortcuts: [], facets: [], suggestions: [] };
    }
  }
}

function open(): Promise<SearchArchive> {
  opened ??= fetchJson<Directory>(directoryUrl).then((directory) => {
    if (directory.version !== directoryVersion) {
      throw new Error(`The index is of version ${directory.version}.`);
    }

    const folder = directoryUrl.replace(/\.json$/u, `/${directory.folder}/`);
    return new SearchArchive(new ArchiveIndex(directory, new IndexFiles((name) => fetchBytes(`${folder}${name}.bin`))), fetchItem);
  });
  return opened;
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
