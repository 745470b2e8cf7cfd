import { ByteReader } from "./byte-reader";

/** Fetches a file of the index by the name that the directory gives it. */
export type FetchFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/** The files of the index, each fetched and unpacked once. */
export class IndexFiles {
  private readonly fetched = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  private readonly decoded = new Map<string, Promise<unknown>>();

  constructor(private readonly fetchFile: FetchFile) {}

  /** Begins to fetch a file that will be read. */
  prefetch(name: string): void {
    const file = this.fetchFile(name);
    this.fetched.set(name, file);
    // Reading it fetches it again.
    file.catch(() => this.fetched.delete(name));
  }

  /** The content of a file, decoded once. A name must always be given with the same decoder. */
  read<T>(name: string, decode: (streams: ByteReader[]) => T): Promise<T> {
    let content = this.decoded.get(name) as Promise<T> | undefined;
    if (!content) {
      content = (this.fetched.get(name) ?? this.fetchFile(name)).then(unpack).then(decode);
      this.decoded.set(name, content);
      // A failed fetch may succeed the next time.
      content.catch(() => this.decoded.delete(name));
    }

    return content;
  }
}

/** The streams of a file: before each stands twice its packed length, plus one where it is deflated. */
async function unpack(file: Uint8Array<ArrayBuffer>): Promise<ByteReader[]> {
  const reader = new ByteReader(file);
  const streams: Promise<ByteReader>[] = [];
  while (!reader.isAtEnd) {
    const head = reader.number();
    const packed = reader.take(head >>> 1);
    streams.push(head % 2 === 1 ? inflate(packed) : Promise.resolve(new ByteReader(packed)));
  }

  return Promise.all(streams);
}

async function inflate(bytes: Uint8Array): Promise<ByteReader> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new ByteReader(new Uint8Array(await new Response(stream).arrayBuffer()));
}
