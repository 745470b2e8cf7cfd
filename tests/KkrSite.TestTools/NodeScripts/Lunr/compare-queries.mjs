// Asks the whole index, loaded by stock lunr, and the index in small files the same generated queries.
// Input: { folder, index, documents, queries, seed }. A query is of one to five terms, some with +, -, field:, a trailing star or ~1.
// The page asks lunr only about the documents that can be among the first; that must give the first of all.
import { readFileSync } from "node:fs";
import { engine, openIndex } from "./search-engine.mjs";
import { lunr, print, readInput } from "./stock-lunr.mjs";

const { folder, index, documents, queries, seed } = await readInput();
const whole = lunr.Index.load(JSON.parse(readFileSync(index, "utf8")));
const lines = readFileSync(documents, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
const refs = lines.map((line) => line.ref);
const fields = whole.fields;
const terms = Object.keys(whole.invertedIndex).filter((term) => /^[\p{L}\p{N}]+$/u.test(term));
const archive = openIndex(folder);

// Mulberry32: the same queries for the same seed, everywhere.
let state = seed;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const pick = (list) => list[Math.floor(random() * list.length)];

function word() {
  if (random() < 0.3) {
    return pick(terms);
  }

  // Drawing from the texts makes frequent words frequent in queries.
  const words = (pick(lines).tekst.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ["kommune"]);
  return pick(words);
}

function term(isFirst) {
  let text = word();
  const kind = random();
  if (kind < 0.15) {
    text = `${text.slice(0, Math.max(2, Math.ceil(text.length * 0.6)))}*`;
  } else if (kind < 0.3) {
    const at = Math.floor(random() * text.length);
    text = `${pick([text.slice(0, at) + text.slice(at + 1), `${text.slice(0, at)}e${text.slice(at)}`, text]) || "ab"}~1`;
  }

  const field = random() < 0.2 ? `${pick(fields)}:` : "";
  const sign = random() < 0.2 ? "+" : random() < 0.15 && !isFirst ? "-" : "";
  return sign + field + text;
}

const anyOrder = Uint32Array.from(refs.keys());
const planner = new engine.PlanQuery(archive);

async function firstTen(query, wanted) {
  const plan = await planner.plan(query, false, true);
  const found = engine.findDocuments(plan.groups, refs.length);
  const ranked = await engine.rankDocuments(archive, plan.groups, found.documents, wanted, anyOrder);
  return ranked.slice(0, 10).join(" ");
}

const differences = [];
const misranked = [];
let hits = 0;
for (let i = 0; i < queries; i++) {
  const query = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, place) => term(place === 0)).join(" ");
  const expected = whole.search(query);
  const found = await archive.search(query);
  hits += expected.length;
  const isSame = found.length === expected.length
    && found.every((hit, place) => refs[hit.document] === expected[place].ref && Math.abs(hit.score - expected[place].score) <= 1e-9);
  if (!isSame) {
    differences.push({ query, expected: expected.length, found: found.length });
  }

  if ((await firstTen(query, 10)) !== (await firstTen(query, Infinity))) {
    misranked.push(query);
  }
}

// Of a term that very many documents have, the row says of the best alone how often they have it.
const common = (await archive.rows(new Set(terms))).filter((row) => row.rest !== null).map((row) => row.term);
const someCommon = 12;
for (const query of common.slice(0, someCommon)) {
  if ((await firstTen(query, 10)) !== (await firstTen(query, Infinity))) {
    misranked.push(query);
  }
}

print({ queries, hits, common: common.length, differences: differences.slice(0, 5), failed: differences.length, misranked });
