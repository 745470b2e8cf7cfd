/** Reads what the generator's ByteStream wrote: unsigned LEB128 numbers and UTF-8 texts, one after the other. */
export class ByteReader {
  private static readonly decoder = new TextDecoder();
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number {
    return this.bytes[this.at++]!;
  }

  number(): number {
    let value = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = this.bytes[this.at++]!;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    return value;
  }

  text(): string {
    const length = this.number();
    return ByteReader.decoder.decode(this.take(length));
  }

  /** Everything that is left. */
  rest(): Uint8Array {
    return this.take(this.bytes.length - this.at);
  }

  take(length: number): Uint8Array {
    const taken = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return taken;
  }
}
