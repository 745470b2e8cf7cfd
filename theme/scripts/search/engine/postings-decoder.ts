import { Models, RangeDecoder } from "./range-decoder";

// The models and their numbers are those of the generator's PostingsEncoder.
const denseShare = 8;
const denseClasses = 4;
const histories = 4;
const shareClasses = 32;
const sizeDigits = 5;
const learntDigits = 2;
const learntDigitModels = 4;
const frequencyClasses = 8;
const learntFrequencies = 16;
const lengthDigits = 8;
const lengthFrequencies = 4;
const exactLengths = 16;
const lengthSteps = 8;
const restDigits = 32;

/** Reads the documents, frequencies and lengths of one file, as the generator's PostingsEncoder wrote them. */
export class PostingsDecoder {
  private readonly decoder: RangeDecoder;
  private readonly dense: Models;
  private readonly sizes: Models;
  private readonly digits = new Models(shareClasses * shareClasses * learntDigitModels);
  private readonly frequencies: Models;
  private readonly lengths: Models;
  private readonly rests: Models;

  /** @param documents the number of documents in the index  @param fields the number of its fields, and of other sets */
  constructor(bytes: Uint8Array, private readonly documents: number, fields: number) {
    this.decoder = new RangeDecoder(bytes);
    this.dense = new Models(fields * denseClasses * histories);
    this.sizes = new Models((fields * shareClasses * 2) << sizeDigits);
    this.frequencies = new Models(fields * frequencyClasses * learntFrequencies);
    this.lengths = new Models((fields * lengthFrequencies) << lengthDigits);
    this.rests = new Models(fields * restDigits);
  }

  /** A set of so many documents, ascending. */
  readDocuments(count: number, field: number): Uint32Array {
    const read = new Uint32Array(count);
    if (count * denseShare > this.documents) {
      this.readBits(read, field);
    } else {
      this.readGaps(read, field);
    }

    return read;
  }

  /** @param share the class of the set that the document is one of */
  readFrequency(share: number, field: number): number {
    const first = (field * frequencyClasses + Math.min(share, frequencyClasses - 1)) * learntFrequencies;
    for (let more = 0; more < learntFrequencies; more++) {
      if (this.decoder.bit(this.frequencies, first + more) === 0) {
        return more + 1;
      }
    }

    return learntFrequencies + this.decoder.long();
  }

  readLength(frequency: number, field: number): number {
    const first = (field * lengthFrequencies + Math.min(frequency, lengthFrequencies) - 1) << lengthDigits;
    const kind = this.decoder.tree(this.lengths, first, lengthDigits);
    if (kind < exactLengths) {
      return kind;
    }

    const rest = Math.floor((kind - exactLengths) / lengthSteps) + 1;
    let length = lengthSteps + ((kind - exactLengths) % lengthSteps);
    for (let digit = rest - 1; digit >= 0; digit--) {
      length = length * 2 + this.decoder.bit(this.rests, field * restDigits + digit);
    }

    return length;
  }

  /** The class of sets of this size: the binary logarithm of the documents to each of them. */
  shareClass(count: number): number {
    return log2(Math.max(1, Math.floor(this.documents / Math.max(1, count))));
  }

  private readBits(read: Uint32Array, field: number): void {
    const first = (field * denseClasses + this.shareClass(read.length)) * histories;
    let history = 0;
    let next = 0;
    for (let document = 0; document < this.documents; document++) {
      const bit = this.decoder.bit(this.dense, first + history);
      if (bit === 1) {
        read[next++] = document;
      }
      history = (history * 2 + bit) % histories;
    }
  }

  private readGaps(read: Uint32Array, field: number): void {
    const share = this.shareClass(read.length);
    let next = 0;
    let isNeighbour = 0;
    for (let i = 0; i < read.length; i++) {
      const size = this.decoder.tree(this.sizes, ((field * shareClasses + share) * 2 + isNeighbour) << sizeDigits, sizeDigits);
      isNeighbour = size === 0 ? 1 : 0;
      const learnt = Math.min(size, learntDigits);
      let gap = 1;
      for (let left = learnt; left > 0; left--) {
        gap = gap * 2 + this.decoder.bit(this.digits, (share * shareClasses + size) * learntDigitModels + gap);
      }

      gap = gap * 2 ** (size - learnt) + this.decoder.even(size - learnt);
      read[i] = next + gap - 1;
      next = read[i]! + 1;
    }
  }
}

function log2(value: number): number {
  return 31 - Math.clz32(value);
}
