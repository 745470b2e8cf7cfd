import type { Result, SearchAnswer, SearchRequest } from "../protocol";
import type { ArchiveIndex } from "./archive-index";
import { ChooseMarks } from "./choose-marks";
import { countFacets, needsFacts } from "./count-facets";
import { count, findDocuments, type Found } from "./find-documents";
import { findShortcuts } from "./find-shortcuts";
import { ItemFacts, meetingOf, newestFirst, type Meeting } from "./item-facts";
import { findMatches, inPieces, type Marks } from "./mark-words";
import { makeSnippet, type SectionText } from "./make-snippet";
import { PlanQuery, type Plan } from "./plan-query";
import { rankDocuments } from "./rank-documents";
import { suggest } from "./suggest";

/** The fields of an item's JSON that are shown. */
export interface ItemText {
  readonly url: string;
  readonly number: string;
  readonly title: string;
  readonly outcome: string | null;
  readonly caseNumbers: readonly string[];
  readonly sections: readonly SectionText[];
}

/** Fetches an item's JSON by the item's address. */
export type FetchItem = (url: string) => Promise<ItemText>;

/** A query with fewer hits than two pages is widened by splitting and joining compounds. */
const few = 20;

/** Answers a reader's search: plans the query, finds and narrows the items, lets lunr score them, and fetches what is shown. */
export class SearchArchive {
  private readonly planQuery: PlanQuery;
  private readonly facts: ItemFacts;

  constructor(private readonly archive: ArchiveIndex, private readonly fetchItem: FetchItem) {
    this.planQuery = new PlanQuery(archive);
    this.facts = new ItemFacts(archive.directory, archive.files);
  }

  /** @throws what fetching a file threw */
  async answer(request: SearchRequest): Promise<SearchAnswer> {
    const { directory } = this.archive;
    const [{ plan, found }, meetings, facts] = await Promise.all([
      this.find(request),
      this.facts.meetings(),
      needsFacts(request.filters, request.openFacets, directory) ? this.facts.facets() : null,
    ]);
    const base = {
      kind: "answer" as const,
      id: request.id,
      shortcuts: findShortcuts(request.query, plan.cases, directory, meetings),
    };
    const nothing = { ...base, total: 0, results: [], facets: [], suggestions: [] };
    if (plan.groups.length === 0) {
      return { ...nothing, outcome: "no-words" };
    }

    if (plan.groups.every((group) => group.presence === "prohibited")) {
      return { ...nothing, outcome: "only-prohibited" };
    }

    const narrowed = countFacets(found.documents, request.filters, directory, meetings, facts);
    const total = count(narrowed.documents);
    const suggestions = found.haveAllWords && total > 0 ? [] : await suggest(request.query, plan.unknown, this.archive);
    if (count(found.documents) === 0) {
      return { ...nothing, outcome: "nothing", suggestions };
    }

    const end = request.skip + request.take;
    const hits = request.order === "dato"
      ? newestFirst(narrowed.documents, meetings)
      : await rankDocuments(this.archive, plan.groups, narrowed.documents, end, await this.facts.placesByDate());
    const shown = hits.slice(request.skip, end);
    const markWords = new ChooseMarks(plan.groups, directory.fields);
    return {
      ...base,
      outcome: found.haveAllWords ? "found" : "some-words",
      total,
      results: await Promise.all(shown.map((document) => this.show(document, meetings, markWords.of(document)))),
      facets: narrowed.facets,
      suggestions,
    };
  }

  private async find(request: SearchRequest): Promise<{ plan: Plan; found: Found }> {
    const { documents } = this.archive.directory;
    const plan = await this.planQuery.plan(request.query, request.isTyping, false);
    const found = findDocuments(plan.groups, documents);
    if (found.haveAllWords && count(found.documents) >= few) {
      return { plan, found };
    }

    const wide = await this.planQuery.plan(request.query, request.isTyping, true);
    return { plan: wide, found: findDocuments(wide.groups, documents) };
  }

  private async show(document: number, meetings: readonly Meeting[], marks: Marks): Promise<Result> {
    const meeting = meetingOf(document, meetings);
    const council = this.archive.directory.councils[meeting.council]!;
    const meetingUrl = `/moeder/${council.id}/${meeting.date}/`;
    const number = meeting.numbers[document - meeting.first]!;
    const item = await this.fetchItem(`${meetingUrl}punkt-${number.replaceAll(".", "-")}/`);
    const snippet = makeSnippet(item.sections, marks);
    return {
      url: snippet?.section.id ? `${item.url}#${snippet.section.id}` : item.url,
      number: item.number,
      title: inPieces(item.title, findMatches(item.title, marks)),
      council: council.name,
      date: meeting.date,
      meetingUrl,
      caseNumbers: item.caseNumbers,
      outcome: item.outcome,
      section: snippet?.section.heading ?? null,
      snippet: snippet?.pieces ?? [],
    };
  }
}
