/** The elements of the register's page that the script uses. */
export interface RegisterParts {
  readonly filters: HTMLElement;
  readonly selects: readonly HTMLSelectElement[];
  readonly reset: HTMLElement;
  readonly status: HTMLElement;
  readonly found: HTMLElement;
  readonly more: HTMLElement;
  /** The content without script, and while nothing is chosen. */
  readonly overview: HTMLElement;
  /** The same choices as links, which the select elements replace. */
  readonly links: HTMLElement;
}

/** Null on a register without decisions. */
export function findRegister(page: Document): RegisterParts | null {
  const filters = page.querySelector<HTMLElement>("[data-register]");
  const [reset, status, found, more, overview, links] = ["reset", "status", "found", "more", "overview", "links"].map((name) =>
    page.querySelector<HTMLElement>(`[data-register-${name}]`),
  );
  return filters && reset && status && found && more && overview && links
    ? { filters, selects: [...filters.querySelectorAll("select")], reset, status, found, more, overview, links }
    : null;
}
