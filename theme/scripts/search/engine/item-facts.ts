import type { ByteReader } from "./byte-reader";
import type { Directory } from "./directory";
import type { IndexFiles } from "./index-files";

/** The name of the file of meetings, which every search needs. */
export const meetingsName = "m";

/** The meeting of a run of items. */
export interface Meeting {
  /** Its council's place in the directory. */
  readonly council: number;
  readonly year: number;
  /** An ISO date, or an ISO month where the day is not known. */
  readonly date: string;
  /** Its first item's place, and the place after its last one's. */
  readonly first: number;
  readonly end: number;
  /** Its items' numbers: 3.2. */
  readonly numbers: readonly string[];
}

/** The facts of items beside their words; each part is fetched when first used. */
export class ItemFacts {
  private places: Uint32Array | null = null;

  constructor(private readonly directory: Directory, private readonly files: IndexFiles) {}

  /** In the order of their items: oldest first. */
  meetings(): Promise<readonly Meeting[]> {
    return this.files.read(meetingsName, readMeetings);
  }

  /** The items' topics as bits by the topics' places, and their outcomes by their places from 1. */
  facets(): Promise<Facets> {
    const { documents, topics } = this.directory;
    return this.files.read("k", (streams) => readFacets(streams, documents, topics.length));
  }

  /** Each item's place in the order of time, the newest meeting first. */
  async placesByDate(): Promise<Uint32Array> {
    if (!this.places) {
      const meetings = await this.meetings();
      this.places = new Uint32Array(this.directory.documents);
      newestFirst(new Uint8Array(this.directory.documents).fill(1), meetings).forEach((item, place) => {
        this.places![item] = place;
      });
    }

    return this.places;
  }
}

/** Topics by item; a Uint8Array a topic, and one for the outcomes. */
export interface Facets {
  readonly topics: readonly Uint8Array[];
  readonly outcomes: Uint8Array;
}

/** The meeting of an item. */
export function meetingOf(item: number, meetings: readonly Meeting[]): Meeting {
  let low = 0;
  let high = meetings.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (meetings[middle]!.end <= item) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }

  return meetings[low]!;
}

/** Documents in the order of time, the newest meeting first and its items as on its agenda. @param documents those wanted, as ones */
export function newestFirst(documents: Uint8Array, meetings: readonly Meeting[]): number[] {
  const ordered: number[] = [];
  for (const meeting of [...meetings].reverse()) {
    for (let document = meeting.first; document < meeting.end; document++) {
      if (documents[document]) {
        ordered.push(document);
      }
    }
  }

  return ordered;
}

function readMeetings(streams: ByteReader[]): Meeting[] {
  const [councils, dates, counts, numbers] = streams as [ByteReader, ByteReader, ByteReader, ByteReader];
  const meetings: Meeting[] = [];
  let date = 0;
  let first = 0;
  while (!councils.isAtEnd) {
    date += dates.number();
    const own = Array.from({ length: counts.number() }, () => readNumber(numbers));
    const end = first + own.length;
    meetings.push({ council: councils.number(), year: yearOf(date), date: isoOf(date), first, end, numbers: own });
    first = end;
  }

  return meetings;
}

// (year × 12 + month − 1) × 32 + day; day 0 where only the month is known.
function yearOf(date: number): number {
  return Math.floor(date / 32 / 12);
}

function isoOf(date: number): string {
  const month = (Math.floor(date / 32) % 12) + 1;
  const parts = [month, date % 32].filter((part) => part > 0).map((part) => String(part).padStart(2, "0"));
  return [String(yearOf(date)), ...parts].join("-");
}

function readNumber(numbers: ByteReader): string {
  return Array.from({ length: numbers.number() }, () => numbers.number()).join(".");
}

function readFacets(streams: ByteReader[], documents: number, topics: number): Facets {
  const [gaps, outcomes] = streams as [ByteReader, ByteReader];
  const own = Array.from({ length: topics }, () => {
    const bits = new Uint8Array(documents);
    let next = 0;
    for (let left = gaps.number(); left > 0; left--) {
      next += gaps.number();
      bits[next++] = 1;
    }

    return bits;
  });
  return { topics: own, outcomes: Uint8Array.from({ length: documents }, () => outcomes.byte()) };
}
