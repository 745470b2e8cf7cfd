// The ways in which the agenda is set. Each names what it does that the others do not.
export const styles = [
  // Heading styles with automatic numbers, a table of contents, page numbers, real lists, links.
  { name: 'heading-styles', headings: 'style', contents: true, header: true, footer: true, lists: 'real' },
  // No styles at all: numbers and marks typed, titles known by bold and larger letters, empty lines for space.
  { name: 'bold-and-size', headings: 'look', lists: 'typed', header: true, spacing: 'empty' },
  // The head of each item in a table, the cover's facts in another.
  { name: 'item-head-table', headings: 'table', lists: 'real', footer: true },
  // Narrow pages of justified, hyphenated text; text broken over many pages.
  { name: 'narrow-hyphenated', headings: 'style', lists: 'real', header: true, footer: true, narrow: true, hyphenate: true },
  // Automatic numbers of an ordinary list of two levels, without heading styles; room above the headings.
  { name: 'list-numbers', headings: 'list', lists: 'typed', footer: true, spacing: 'room' },
  // Changes that nobody has accepted: the paragraphs have deleted and inserted words. No PDF, which would show both.
  { name: 'tracked-changes', headings: 'style', lists: 'real', changes: true },
  // The text cut into many runs, with soft hyphens inside words and another language in between.
  { name: 'split-runs', headings: 'look', lists: 'real', header: true, split: true, spacing: 'room' },
]
