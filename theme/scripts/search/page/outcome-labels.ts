/** The labels of outcomes; the page has a template of each. */
export class OutcomeLabels {
  private readonly templates: ReadonlyMap<string, HTMLTemplateElement>;

  constructor(root: ParentNode) {
    const found = [...root.querySelectorAll<HTMLTemplateElement>("template[data-outcome]")];
    this.templates = new Map(found.map((template) => [(template.dataset["outcome"] ?? "").toLowerCase(), template]));
  }

  /** Empty for a word that is no outcome. */
  of(outcome: string): Node[] {
    const template = this.templates.get(outcome.toLowerCase());
    return template ? [template.content.cloneNode(true)] : [];
  }
}
