// lunr's scores, computed again from the rows: BM25 in lunr.js 2.3.9's order of operations, rounded as it rounds.

const saturation = 1.2;
const lengthNormalisation = 0.75;

/** The inverse document frequency of a term. lunr counts a document once for every field with the term. */
export function inverseDocumentFrequency(documents: number, occurrences: number): number {
  const x = (documents - occurrences + 0.5) / (occurrences + 0.5);
  return Math.log(1 + Math.abs(x));
}

export function score(idf: number, frequency: number, length: number, averageLength: number, boost: number): number {
  let value =
    (idf * ((saturation + 1) * frequency)) /
    (saturation * (1 - lengthNormalisation + lengthNormalisation * (length / averageLength)) + frequency);
  value *= boost;
  return Math.round(value * 1000) / 1000;
}
