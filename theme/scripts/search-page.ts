import { findParts } from "./search/page/page-parts";
import { SearchPage } from "./search/page/search-page";

const parts = findParts(document);
// The files of the index are compressed, and a worker searches them.
if ("Worker" in window && "DecompressionStream" in window) {
  new SearchPage(parts).start();
} else {
  parts.oldBrowser.hidden = false;
}
