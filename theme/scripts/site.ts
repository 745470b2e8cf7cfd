import { offerCopying } from "./citation/copy-citation";
import { prepareSearch } from "./search/prepare-search";

offerCopying(document);
prepareSearch(document);
