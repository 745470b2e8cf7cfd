import type { FacetName, Shortcut } from "../protocol";

// The Danish texts of the search page's script.

export const facets: Record<FacetName, string> = { kkr: "KKR", aar: "År", emne: "Emne", udfald: "Udfald" };

export const shortcutKinds: Record<Shortcut["kind"], string> = { sag: "Sag", emne: "Emne", moede: "Møde", ordliste: "Ordliste" };

export const searching = "Søger …";
export const narrow = "Afgræns søgningen";
export const shortcuts = "Gå direkte til";
export const didYouMean = "Mente du";
export const pager = "Flere sider";
export const previous = "Forrige";
export const next = "Næste";
export const chosenFilters = "Valgte filtre";
export const removeAllFilters = "Fjern alle filtre";
export const fewerValues = "Vis færre";
export const countValues = "Vis og tæl";
export const orderBy = "Sortér efter";
export const byRelevance = "relevans";
export const byDate = "dato, nyeste først";

export const noItems = "Ingen punkter fundet";
export const foundElsewhere = "Fundet i arkivet";
export const narrowFilters = "Ingen punkter passer til både ordene og de valgte filtre.";
export const tryOtherWords = "Prøv færre ord, eller ord, der er mere almindelige.";
export const notAllWords = "Ingen punkter har alle ordene";
export const noWords = "Der er ikke noget at søge efter";
export const noWordsHelp = "Skriv mindst ét ord. Tegn og helt almindelige ord som »og« kan der ikke søges på alene.";
export const onlyProhibited = "Skriv også, hvad du leder efter";
export const onlyProhibitedHelp = "Søgningen siger kun, hvad der ikke må være med.";

export const items = (count: number): string => (count === 1 ? "1 punkt" : `${number(count)} punkter`);
export const itemsFound = (count: number): string => `${items(count)} fundet`;
export const itemsWithSomeWords = (count: number): string => `${items(count)} har nogle af dem.`;
export const bestFirst = "De, der passer bedst, står først.";
export const pageOf = (page: number, last: number): string => `Side ${number(page)} af ${number(last)}`;
export const toPage = (page: number): string => `Side ${number(page)}`;
export const removeFilter = (facet: string): string => `Fjern filteret ${facet}: `;
export const allValues = (count: number): string => `Vis alle ${number(count)}`;
export const titleOf = (query: string, page: string): string => (query === "" ? page : `${query} – ${page}`);

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("da-DK") + text.slice(1);
}

export function number(value: number): string {
  return value.toLocaleString("da-DK");
}
