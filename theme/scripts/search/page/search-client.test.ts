import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Message, SearchAnswer } from "../protocol";
import { type Question, SearchClient } from "./search-client";
import { noFilters } from "./search-state";

class WorkerDouble extends EventTarget {
  static readonly all: WorkerDouble[] = [];
  readonly heard: Message[] = [];
  isTerminated = false;

  constructor(readonly script: string) {
    super();
    WorkerDouble.all.push(this);
  }

  postMessage(message: Message): void {
    this.heard.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  answer(id: number, outcome: SearchAnswer["outcome"] = "found"): void {
    const data: SearchAnswer = { kind: "answer", id, outcome, total: id, results: [], shortcuts: [], facets: [], suggestions: [] };
    this.dispatchEvent(Object.assign(new Event("message"), { data }));
  }
}

const question: Question = { query: "klima", isTyping: false, filters: noFilters, openFacets: [], order: "relevans", skip: 0, take: 10 };
const answers: number[] = [];
let failures = 0;
let client: SearchClient;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("Worker", WorkerDouble);
  WorkerDouble.all.length = answers.length = failures = 0;
  const index = { entry: "/soeg/indeks.json", folder: "/soeg/indeks/1/" };
  client = new SearchClient("/worker.js", index, (answer) => answers.push(answer.id), () => (failures += 1));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("opens the index once, before the first question", () => {
  client.prepare();
  client.ask(question);
  client.ask(question);

  expect(WorkerDouble.all).toHaveLength(1);
  expect(WorkerDouble.all[0]?.heard.map((message) => message.kind)).toEqual(["open", "search", "search"]);
});

it("hears the answer to the last question only, in whatever order they come", () => {
  client.ask(question);
  client.ask(question);
  WorkerDouble.all[0]?.answer(2);
  WorkerDouble.all[0]?.answer(1);

  expect(answers).toEqual([2]);
});

it("hears nothing that it has been told to forget", () => {
  client.ask(question);
  client.forget();
  WorkerDouble.all[0]?.answer(1);
  vi.advanceTimersByTime(60_000);

  expect(answers).toEqual([]);
  expect(failures).toBe(0);
});

it.each([
  ["says that it failed", (worker: WorkerDouble) => worker.answer(1, "failed")],
  ["breaks", (worker: WorkerDouble) => worker.dispatchEvent(new Event("error"))],
  ["says nothing for long", () => vi.advanceTimersByTime(60_000)],
])("tells once when the worker %s, and takes a new one for the next question", (_, fail) => {
  client.ask(question);
  const first = WorkerDouble.all[0]!;
  fail(first);

  expect(failures).toBe(1);
  expect(first.isTerminated).toBe(true);

  client.ask(question);
  WorkerDouble.all[1]?.answer(3);

  expect(answers).toEqual([3]);
  expect(failures).toBe(1);
});

it("tells of a browser that makes no worker", () => {
  vi.stubGlobal("Worker", class {
    constructor() {
      throw new Error("no");
    }
  });
  client.ask(question);

  expect(failures).toBe(1);
});
