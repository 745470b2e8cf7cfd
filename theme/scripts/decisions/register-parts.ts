/** What the register's page holds for its script. */
export interface RegisterParts {
  readonly form: HTMLFormElement;
  readonly selects: readonly HTMLSelectElement[];
  readonly reset: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly found: HTMLElement;
  readonly more: HTMLElement;
  /** What stands there without script, and while nothing is chosen. */
  readonly overview: HTMLElement;
  /** The same choices as links, which the form stands for. */
  readonly links: HTMLElement;
}

/** Null on a register without decisions. */
export function findRegister(page: Document): RegisterParts | null {
  const form = page.querySelector<HTMLFormElement>("form[data-register]");
  const reset = form?.querySelector<HTMLButtonElement>("button[type=reset]");
  const [status, found, more, overview, links] = ["status", "found", "more", "overview", "links"].map((name) =>
    page.querySelector<HTMLElement>(`[data-register-${name}]`),
  );
  return form && reset && status && found && more && overview && links
    ? { form, selects: [...form.querySelectorAll("select")], reset, status, found, more, overview, links }
    : null;
}
