/** The numbers that a list of pages shows: the ends and what is near, with null for what is passed over. */
export function pageNumbers(current: number, last: number): (number | null)[] {
  const near = [1, current - 1, current, current + 1, last];
  const shown = [...new Set(near)].filter((page) => page >= 1 && page <= last).sort((a, b) => a - b);
  return shown.flatMap((page, index) => {
    const before = shown[index - 1] ?? page - 1;
    // A single page passed over is shorter to name than to leave out.
    return page - before === 2 ? [page - 1, page] : page - before > 2 ? [null, page] : [page];
  });
}

export function lastPageOf(total: number, perPage: number): number {
  return Math.max(1, Math.ceil(total / perPage));
}
