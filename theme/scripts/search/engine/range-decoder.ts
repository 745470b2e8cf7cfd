/** The binary digits of a probability. */
const precision = 15;
const certain = 1 << precision;
const least = 1 << 5;
const slowestRate = 60;

const smallest = 2 ** 24;

/** Probabilities of bits, each learned from the bits before it, as the generator's AdaptiveBit learns them. */
export class Models {
  /** Of a one. */
  readonly probabilities: Uint16Array;
  readonly seen: Uint8Array;

  constructor(count: number) {
    this.probabilities = new Uint16Array(count).fill(certain / 2);
    this.seen = new Uint8Array(count);
  }
}

/** Reads what the generator's RangeEncoder wrote. */
export class RangeDecoder {
  private at = 0;
  private range = 0xffffffff;
  private code = 0;

  constructor(private readonly bytes: Uint8Array) {
    for (let i = 0; i < 4; i++) {
      this.code = this.code * 256 + this.nextByte();
    }
  }

  /** A bit by a model, which learns it. */
  bit(models: Models, place: number): number {
    const { probabilities, seen } = models;
    const probability = probabilities[place]!;
    const bound = (this.range >>> precision) * probability;
    const known = seen[place]!;
    const bit = this.code < bound ? 1 : 0;
    if (bit === 1) {
      this.range = bound;
    } else {
      this.code -= bound;
      this.range -= bound;
    }

    const learned = probability + Math.trunc((((bit === 1 ? certain : 0) - probability) * 2) / (2 * known + 3));
    probabilities[place] = learned < least ? least : learned > certain - least ? certain - least : learned;
    if (known < slowestRate) {
      seen[place] = known + 1;
    }
    while (this.range < smallest) {
      this.shift();
    }

    return bit;
  }

  /** A number of a few digits, by 2^digits models from `first` on. */
  tree(models: Models, first: number, digits: number): number {
    let node = 1;
    for (let left = digits; left > 0; left--) {
      node = node * 2 + this.bit(models, first + node);
    }

    return node - (1 << digits);
  }

  /** A number of digits none of which was likelier than the other. */
  even(digits: number): number {
    let value = 0;
    for (let left = digits; left > 0; left--) {
      this.range = this.range >>> 1;
      const isOne = this.code < this.range;
      if (!isOne) {
        this.code -= this.range;
      }
      value = value * 2 + (isOne ? 1 : 0);
      while (this.range < smallest) {
        this.shift();
      }
    }

    return value;
  }

  /** A number of any size, from 1. */
  long(): number {
    let digits = 0;
    while (this.even(1) === 1) {
      digits++;
    }

    return 2 ** digits + this.even(digits);
  }

  private shift(): void {
    this.range = (this.range * 256) % 2 ** 32;
    this.code = (this.code * 256 + this.nextByte()) % 2 ** 32;
  }

  // Zeros at the end are not written.
  private nextByte(): number {
    return this.at < this.bytes.length ? this.bytes[this.at++]! : 0;
  }
}
