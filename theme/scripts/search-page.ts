import { findParts } from "./search/page/page-parts";
import { SearchPage } from "./search/page/search-page";

const parts = findParts(document);
// The index's files are compressed, and searched beside the page.
if ("Worker" in window && "DecompressionStream" in window) {
  new SearchPage(parts).start();
} else {
  parts.oldBrowser.hidden = false;
}
