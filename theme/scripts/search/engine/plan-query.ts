import type { ArchiveIndex } from "./archive-index";
import { findCaseNumbers } from "./case-number";
import { abbreviationsIn, longFormOf } from "./glossary";
import type { Alternative, Clause, Group } from "./group";
import { termOf, type Clause as LunrClause, lunr } from "./lunr-danish";
import { readQuery, type QueryWord } from "./read-query";
import type { Row } from "./row";
import { otherSpellings, simplify } from "./spellings";

/** A query in terms of the index. */
export interface Plan {
  readonly groups: readonly Group[];
  /** The case numbers in the query that the archive has. */
  readonly cases: readonly string[];
  /** The words that the archive does not have, in any spelling. */
  readonly unknown: readonly string[];
  /** Whether the query has any words, even if they find nothing. */
  readonly hasWords: boolean;
}

/** The fields that a word may name, and how else readers write them. */
const fieldNames: ReadonlyMap<string, string> = new Map([
  ["titel", "titel"], ["overskrift", "titel"], ["tekst", "tekst"], ["emne", "emne"], ["sag", "sag"], ["sagsnr", "sag"],
  ["moede", "moede"], ["møde", "moede"], ["dele", "dele"],
]);

/** The weights of the ways to match a word; the word itself has 1. */
const boosts = { spelling: 0.9, beginning: 0.4, meaning: 0.6, joined: 0.8, parts: 0.3, caseNumber: 4 };

/** An unfinished word is looked up by its beginning only from this length, and in at most this many files. */
const shortestBeginning = 3;
const mostFilesOfBeginning = 2;

/** A finished word also matches as a beginning only from this length, and with at most this many compounds. */
const shortestUnfinished = 5;
const mostCompounds = 60;

/** Turns a reader's query into groups of rows; fetches only what the words need. */
export class PlanQuery {
  private readonly allFields: readonly number[];

  constructor(private readonly archive: ArchiveIndex) {
    this.allFields = archive.directory.fields.map((_, place) => place);
  }

  /**
   * @param isTyping whether the last word may be unfinished
   * @param isWide whether compounds are also taken apart and put together: for queries that find little without
   */
  async plan(text: string, isTyping: boolean, isWide: boolean): Promise<Plan> {
    const { rest, groups: caseGroups, cases } = await this.takeCaseNumbers(text);
    const read = readQuery(rest, fieldNames);
    const words = read.filter((word) => word.isBeginning || word.distance > 0 || termOf(word.text) !== null);
    const isUnfinished = isTyping && !/\s$/u.test(rest);
    const groups = await Promise.all(words.map(async (word, i): Promise<Group> => ({
      presence: word.presence,
      alternatives: await this.alternativesOf(word, isUnfinished && i === words.length - 1, isWide),
    })));
    await this.addMeanings(words, groups);
    if (isWide) {
      await this.addJoined(words, groups);
    }

    return {
      groups: [...caseGroups, ...groups],
      cases,
      unknown: words.filter((word, i) => isPlain(word) && groups[i]!.alternatives.length === 0).map((word) => word.text),
      hasWords: read.length > 0 || cases.length > 0,
    };
  }

  // The number of an existing case is one word; its year and running number alone would find too much.
  private async takeCaseNumbers(text: string): Promise<{ rest: string; groups: Group[]; cases: string[] }> {
    const groups: Group[] = [];
    const cases: string[] = [];
    let rest = "";
    let at = 0;
    for (const found of findCaseNumbers(text)) {
      const row = await this.archive.row(found.word);
      if (!row) {
        continue;
      }

      const serial = await this.archive.row(found.word.slice(-5));
      const inText = serial ? [[{ rows: [serial], fields: this.placesOf("tekst"), boost: 1 }]] : [];
      groups.push({
        presence: "wanted",
        alternatives: [[{ rows: [row], fields: this.placesOf("sag"), boost: boosts.caseNumber }], ...inText],
      });
      cases.push(found.number);
      rest += text.slice(at, found.start) + " ";
      at = found.end;
    }

    return { rest: rest + text.slice(at), groups, cases };
  }

  private async alternativesOf(word: QueryWord, isUnfinished: boolean, isWide: boolean): Promise<Alternative[]> {
    const fields = word.field === null ? this.allFields : this.placesOf(word.field);
    if (!isPlain(word)) {
      return this.alternative(await this.archive.rows(new Set(await this.archive.termsOf(patternOf(word)))), fields, 1);
    }

    const own = await this.archive.row(termOf(word.text)!);
    const spelled = await this.archive.rows(new Set(this.otherTermsOf(word.text, own)));
    const begun = isUnfinished && word.text.length >= shortestBeginning
      ? await this.archive.termsBeginningWith(word.text, mostFilesOfBeginning)
      : [];
    const taken = new Set([own?.term, ...spelled.map((row) => row.term)]);
    const beginnings = await this.archive.rows(new Set(begun.filter((term) => !taken.has(term))));
    return [
      ...this.alternative(own ? [own] : [], fields, 1),
      ...this.alternative(spelled.filter((row) => row !== own), fields, boosts.spelling),
      ...this.alternative(beginnings, fields, boosts.beginning),
      ...(isWide && own && own.parts.length > 1 ? await this.partsOf(own, fields) : []),
      ...(isWide && !own && spelled.length === 0 ? this.alternative(await this.compoundsOf(word.text), fields, boosts.parts) : []),
    ];
  }

  // The terms of a word's other spellings. Where the index has the word's own, hardly any has another spelling there too.
  private otherTermsOf(word: string, own: Row | undefined): string[] {
    const terms = otherSpellings(word).map(termOf).filter((term) => term !== null);
    const isOnly = own !== undefined && !this.archive.directory.sharedSpellings.includes(simplify(own.term));
    return isOnly ? terms.filter((term) => simplify(term) !== simplify(own.term)) : terms;
  }

  // A word that occurs only within others: hus in erhvervshus; or only as their beginning.
  private async compoundsOf(word: string): Promise<Row[]> {
    const stem = termOf(word)!;
    const ending = stem.length < shortestBeginning ? [] : await this.archive.termsOf(pattern(`*${stem}`));
    const begun = word.length < shortestUnfinished ? [] : await this.archive.termsBeginningWith(word, mostFilesOfBeginning);
    const terms = [...ending.filter((term) => term.length >= stem.length + shortestBeginning), ...begun];
    return terms.length > mostCompounds ? [] : this.archive.rows(new Set(terms));
  }

  // A compound may occur as its parts: sundhedsreform, en reform af sundhedsvæsenet.
  private async partsOf(row: Row, fields: readonly number[]): Promise<Alternative[]> {
    const rows = await Promise.all(row.parts.map((part) => this.archive.row(part)));
    return rows.some((part) => part === undefined) ? [] : [rows.map((part) => ({ rows: [part!], fields, boost: boosts.parts }))];
  }

  // An abbreviation of the glossary also finds its long form, and the long form the abbreviation.
  private async addMeanings(words: readonly QueryWord[], groups: readonly Group[]): Promise<void> {
    const { glossary } = this.archive.directory;
    for (const [i, word] of words.entries()) {
      const meaning = isPlain(word) ? longFormOf(word.text, glossary) : null;
      if (meaning) {
        const rows = await Promise.all(meaning.map((term) => this.archive.row(term)));
        if (rows.every((row) => row !== undefined)) {
          groups[i]!.alternatives.push(rows.map((row) => this.clause([row!], this.allFields, boosts.meaning)));
        }
      }
    }

    const terms = words.map((word) => (isPlain(word) ? termOf(word.text) : null));
    for (const { abbreviation, first, count } of abbreviationsIn(terms, glossary)) {
      await this.addToAll(groups.slice(first, first + count), abbreviation, boosts.meaning);
    }
  }

  // Words that readers separate and documents join: klima handleplan, klimahandleplan.
  private async addJoined(words: readonly QueryWord[], groups: readonly Group[]): Promise<void> {
    for (let i = 0; i + 1 < words.length; i++) {
      const [first, second] = [words[i]!, words[i + 1]!];
      if (isPlain(first) && isPlain(second)) {
        for (const link of ["", "s", "e"]) {
          await this.addToAll(groups.slice(i, i + 2), first.text + link + second.text, boosts.joined);
        }
      }
    }
  }

  private async addToAll(groups: readonly Group[], word: string, boost: number): Promise<void> {
    const rows = await this.rowsOfWords([word]);
    for (const group of groups) {
      group.alternatives.push(...this.alternative(rows, this.allFields, boost));
    }
  }

  private async rowsOfWords(words: readonly string[]): Promise<Row[]> {
    const terms = words.map(termOf).filter((term) => term !== null);
    return this.archive.rows(new Set(terms));
  }

  private alternative(rows: readonly Row[], fields: readonly number[], boost: number): Alternative[] {
    return rows.length === 0 ? [] : [[this.clause(rows, fields, boost)]];
  }

  private clause(rows: readonly Row[], fields: readonly number[], boost: number): Clause {
    return { rows, fields, boost };
  }

  private placesOf(field: string): number[] {
    return this.allFields.filter((place) => this.archive.directory.fields[place]!.name === field);
  }
}

/** Whether the word stands for itself, not for all that begin like it or are spelled like it. */
function isPlain(word: QueryWord): boolean {
  return !word.isBeginning && word.distance === 0;
}

function patternOf(word: QueryWord): LunrClause {
  return word.distance > 0 ? { ...pattern(termOf(word.text) ?? word.text), editDistance: word.distance } : pattern(`${word.text}*`);
}

function pattern(term: string): LunrClause {
  return { term, fields: [], boost: 1, usePipeline: false, presence: lunr.Query.presence.OPTIONAL };
}
