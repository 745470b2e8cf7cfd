// The styles of the agenda. Each comment says how the style differs from the others.
export const styles = [
  // Heading styles with automatic numbers, a table of contents, page numbers, real lists, links.
  { name: 'heading-styles', headings: 'style', contents: true, header: true, footer: true, lists: 'real' },
  // No styles at all: typed numbers and bullets, titles in bold and larger letters, empty paragraphs as spacing.
  { name: 'bold-and-size', headings: 'look', lists: 'typed', header: true, spacing: 'empty' },
  // Tables with the head of each item and with the facts of the cover.
  { name: 'item-head-table', headings: 'table', lists: 'real', footer: true },
  // Narrow pages of justified, hyphenated text; text broken over many pages.
  { name: 'narrow-hyphenated', headings: 'style', lists: 'real', header: true, footer: true, narrow: true, hyphenate: true },
  // Automatic numbers of an ordinary list of two levels, without heading styles; space above the headings.
  { name: 'list-numbers', headings: 'list', lists: 'typed', footer: true, spacing: 'room' },
  // Changes that nobody has accepted: the paragraphs have deleted and inserted words. There is no PDF, since it would show both.
  { name: 'tracked-changes', headings: 'style', lists: 'real', changes: true },
  // The text cut into many runs, with soft hyphens inside words and another language in between.
  { name: 'split-runs', headings: 'look', lists: 'real', header: true, split: true, spacing: 'room' },
]
