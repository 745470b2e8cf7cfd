import { offerCopying } from "./copy-citation";

offerCopying(document);
