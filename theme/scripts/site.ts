import { offerCopying } from "./citation/copy-citation";

offerCopying(document);
