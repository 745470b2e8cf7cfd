// List markers that are drawn as graphics, as browsers do.

import { round } from './rules.mjs';

/** A run for each dot in the position of a list marker: directly before text, with nothing to its left. */
export function bulletsOf(dots, runs) {
  const written = runs.filter(run => run.text.trim() !== '' && !run.mark && !run.angle);
  return dots.flatMap(dot => {
    const middle = (dot.top + dot.bottom) / 2;
    const line = written.filter(run => Math.abs(run.y - run.size * 0.3 - middle) < run.size * 0.3);
    const behind = line.filter(run => run.x > dot.right && run.x - dot.right < run.size * 2.5);
    const first = behind.sort((a, b) => a.x - b.x)[0];
    const width = dot.right - dot.left;
    const isMarker =
      first &&
      width < first.size * 0.7 &&
      !line.some(run => run.x < dot.right && run.x + run.width > dot.left - first.size * 3);
    return isMarker ? [{ text: '•', x: round(dot.left), y: first.y, width: round(width), size: first.size, font: first.font }] : [];
  });
}
