/** The numbers in the list of pages: the ends and the neighbours, with null for omitted pages. */
export function pageNumbers(current: number, last: number): (number | null)[] {
  const near = [1, current - 1, current, current + 1, last];
  const shown = [...new Set(near)].filter((page) => page >= 1 && page <= last).sort((a, b) => a - b);
  return shown.flatMap((page, index) => {
    const before = shown[index - 1] ?? page - 1;
    // A single omitted page takes no more room than the ellipsis.
    return page - before === 2 ? [page - 1, page] : page - before > 2 ? [null, page] : [page];
  });
}

export function lastPageOf(total: number, perPage: number): number {
  return Math.max(1, Math.ceil(total / perPage));
}
