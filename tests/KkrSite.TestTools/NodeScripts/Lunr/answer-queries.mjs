// The answers that the search page would get to the queries. Input: { site, queries }.
import { openSite } from "./search-engine.mjs";
import { print, readInput } from "./stock-lunr.mjs";

const { site, queries } = await readInput();
const archive = openSite(site);
const answers = [];
for (const [id, query] of queries.entries()) {
  answers.push(await archive.answer({
    kind: "search", id, query, isTyping: false, filters: { kkr: [], aar: [], emne: [], udfald: [] }, openFacets: [],
    order: "relevans", skip: 0, take: 40,
  }));
}

print(answers);
