declare module "lunr-languages/lunr.stemmer.support.js" {
  export default function addTo(lunr: unknown): void;
}

declare module "lunr-languages/lunr.da.js" {
  export default function addTo(lunr: unknown): void;
}
