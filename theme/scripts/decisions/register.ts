import { countOf, countsOf, facets, pagesOf, type Choice, type CountRow } from "./counts";
import { DecisionPages } from "./decision-pages";
import { readChoice, writeChoice } from "./register-address";
import type { RegisterParts } from "./register-parts";

/** The number of decisions shown before the reader asks for more; a meeting is always complete. */
const enough = 50;

/** The register's filters: the choice is in the address, and its decisions are shown at once. */
export class Register {
  private readonly pages: DecisionPages;
  private readonly known: Readonly<Record<string, readonly string[]>>;
  private readonly labels: ReadonlyMap<HTMLOptionElement, string>;

  /** Null until they are loaded. */
  private rows: readonly CountRow[] | null = null;

  /** The years that have not been shown yet. */
  private waiting: { readonly year: string; readonly councils: readonly string[] }[] = [];

  /** Increases with every choice, so that a slow answer to an earlier one is ignored. */
  private turn = 0;

  constructor(private readonly parts: RegisterParts) {
    this.pages = new DecisionPages(parts.filters.dataset["register"] ?? "/");
    this.known = Object.fromEntries(parts.selects.map((select) => [select.name, [...select.options].map((option) => option.value)]));
    this.labels = new Map(parts.selects.flatMap((select) => [...select.options].map((option) => [option, option.text] as const)));
  }

  async start(): Promise<void> {
    const { filters, reset, more, links } = this.parts;
    const given = new AbortController();
    const { signal } = given;
    filters.addEventListener("change", () => this.choose(this.chosen()), { signal });
    reset.addEventListener(
      "click",
      () => {
        this.choose({ aar: "", kkr: "", udfald: "" });
        this.parts.selects[0]?.focus();
      },
      { signal },
    );
    more.querySelector("button")?.addEventListener("click", () => void this.showMore(this.chosen(), this.turn, true), { signal });
    window.addEventListener("popstate", () => this.show(this.asked()), { signal });

    // Before the counts are loaded, so that the page does not move then, and choices made meanwhile are kept.
    filters.hidden = false;
    links.hidden = true;
    this.show(this.asked());
    try {
      const answer = await fetch(filters.dataset["counts"] ?? "");
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      this.rows = (await answer.json()) as CountRow[];
    } catch {
      // Without the counts the links below remain.
      given.abort();
      filters.hidden = true;
      this.fail();
      return;
    }

    this.show(this.asked());
  }

  private asked(): Choice {
    return readChoice(location.search, this.known);
  }

  private chosen(): Choice {
    const value = (name: string): string => this.parts.selects.find((select) => select.name === name)?.value ?? "";
    return { aar: value("aar"), kkr: value("kkr"), udfald: value("udfald") };
  }

  private choose(choice: Choice): void {
    history.pushState(null, "", location.pathname + writeChoice(choice));
    this.show(choice);
  }

  private show(choice: Choice): void {
    const { found, overview, links, reset, status, more } = this.parts;
    const isChosen = writeChoice(choice) !== "";
    this.turn++;
    this.setOptions(choice);
    overview.hidden = isChosen;
    links.hidden = true;
    reset.hidden = !isChosen;
    found.hidden = !isChosen;
    more.hidden = true;
    found.replaceChildren();
    if (!this.rows) {
      status.textContent = isChosen ? (status.dataset["wait"] ?? "") : "";
      return;
    }

    status.textContent = isChosen ? this.say(countOf(this.rows, choice)) : "";
    this.waiting = isChosen ? pagesOf(this.rows, choice) : [];
    void this.showMore(choice, this.turn, false);
  }

  private async showMore(choice: Choice, turn: number, movesFocus: boolean): Promise<void> {
    const { found, more } = this.parts;
    more.hidden = true;
    const before = found.childElementCount;
    try {
      for (let shown = 0; shown < enough && this.waiting.length > 0; ) {
        const [next] = this.waiting;
        const meetings = next ? await this.pages.meetingsOf(next.year, next.councils, choice) : [];
        if (turn !== this.turn) {
          return;
        }
        this.waiting = this.waiting.slice(1);
        found.append(...meetings);
        shown += meetings.reduce((sum, meeting) => sum + meeting.querySelectorAll("li[data-outcome]").length, 0);
      }
    } catch {
      if (turn === this.turn) {
        this.fail();
      }
      return;
    }

    more.hidden = this.waiting.length === 0;
    if (movesFocus) {
      // The button may be gone, so the focus moves to the first new entry.
      found.children[before]?.querySelector<HTMLElement>("a")?.focus();
    }
  }

  private fail(): void {
    const { status, found, overview, links } = this.parts;
    // Empty elements would leave space above the links.
    found.hidden = found.childElementCount === 0;
    status.textContent = status.dataset["failed"] ?? "";
    overview.hidden = false;
    links.hidden = false;
  }

  /** Each choice shows its number of decisions; choices without any are disabled. */
  private setOptions(choice: Choice): void {
    for (const facet of facets) {
      const select = this.parts.selects.find((candidate) => candidate.name === facet);
      const counts = this.rows && countsOf(this.rows, choice, facet);
      for (const option of counts ? (select?.options ?? []) : []) {
        const count = counts?.get(option.value) ?? 0;
        const label = this.labels.get(option) ?? "";
        option.text = option.value === "" ? label : `${label} (${count.toLocaleString("da-DK")})`;
        option.disabled = option.value !== "" && count === 0 && option.value !== choice[facet];
      }
      if (select) {
        select.value = choice[facet];
      }
    }
  }

  private say(count: number): string {
    const { one, many, none } = this.parts.status.dataset;
    return (count === 0 ? none : count === 1 ? one : `${count.toLocaleString("da-DK")} ${many ?? ""}`) ?? "";
  }
}
