import type { IndexAddresses, Message, SearchAnswer, SearchRequest } from "../protocol";

// A worker that is blocked or lost may report no error.
const patience = 20_000;

export type Question = Omit<SearchRequest, "kind" | "id">;

/** Asks the worker and reports only the answer to the last question; after a failure the next question starts a new worker. */
export class SearchClient {
  private worker: Worker | null = null;
  private lastId = 0;
  private timer = 0;

  constructor(
    private readonly script: string,
    private readonly index: IndexAddresses,
    private readonly onAnswer: (answer: SearchAnswer) => void,
    private readonly onFailure: () => void,
  ) {}

  /** Starts the worker before the first question, to save time then. */
  prepare(): void {
    try {
      this.worker ??= this.start();
    } catch {
      this.fail();
    }
  }

  ask(question: Question): void {
    this.lastId += 1;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.fail(), patience);
    this.prepare();
    this.post({ kind: "search", id: this.lastId, ...question });
  }

  /** Discards the pending answer. */
  forget(): void {
    this.lastId += 1;
    clearTimeout(this.timer);
  }

  private start(): Worker {
    const worker = new Worker(this.script);
    worker.addEventListener("message", (event: MessageEvent<SearchAnswer>) => this.hear(event.data));
    worker.addEventListener("error", (event) => {
      // Failures that the page handles are no errors.
      event.preventDefault();
      this.fail();
    });
    worker.addEventListener("messageerror", () => this.fail());
    worker.postMessage({ kind: "open", index: this.index } satisfies Message);
    return worker;
  }

  private post(message: Message): void {
    this.worker?.postMessage(message);
  }

  private hear(answer: SearchAnswer): void {
    if (answer.id !== this.lastId) {
      return;
    }
    clearTimeout(this.timer);
    if (answer.outcome === "failed") {
      this.fail();
    } else {
      this.onAnswer(answer);
    }
  }

  private fail(): void {
    this.forget();
    this.worker?.terminate();
    this.worker = null;
    this.onFailure();
  }
}
