// jsonld makes triples of JSON-LD. Nothing is fetched: schema.org's context is stood in for by its vocabulary alone, and no
// other may be named. In: documents. Out: each one's triples, as N-Quads.
import jsonld from "jsonld";
import { input } from "./read-input.mjs";

const documentLoader = async (url) => {
  if (url.replace(/\/$/, "") !== "https://schema.org") {
    throw new Error(`no context may be fetched from ${url}`);
  }

  return { contextUrl: null, documentUrl: url, document: { "@context": { "@vocab": "https://schema.org/" } } };
};

const triples = [];
for (const document of input.documents) {
  triples.push(await jsonld.toRDF(document, { format: "application/n-quads", documentLoader, safe: true }));
}

process.stdout.write(JSON.stringify(triples));
