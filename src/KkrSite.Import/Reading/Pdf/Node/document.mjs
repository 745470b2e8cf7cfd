// Reads the pages of one document with PDF.js.

import { getDocument, GlobalWorkerOptions, Util } from './node_modules/pdfjs-dist/legacy/build/pdf.min.mjs';
import { bulletsOf } from './bullets.mjs';
import { collectDocument, collectPage, ContentCollector, isPicture } from './contents.mjs';
import { paintOf } from './paint.mjs';
import { round, rulesOf } from './rules.mjs';

const limits = { pages: 2000, runs: 30_000, characters: 20e6, tags: 50_000, depth: 60 };

GlobalWorkerOptions.workerSrc = new URL('./node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).href;

/** The name of the problem in the protocol. */
export function nameOf(error) {
  return error?.problem ?? (error?.name === 'PasswordException' ? 'encrypted' : 'broken');
}

/** Passes each page to `write`: with positions if `layout` is true, else its text, and last what the document holds besides. */
export async function readDocument(data, layout, write) {
  const task = getDocument({
    data,
    verbosity: 0,
    isEvalSupported: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: 1,
  });
  const written = { characters: 0 };
  const collector = new ContentCollector();
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages) {
      throw tooLarge();
    }
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      await write({ page: number, ...(layout ? await layoutOf(page, written) : await textOf(page, written, collector)) });
      page.cleanup();
    }
    if (!layout) {
      await collectDocument(document, collector);
      await write({ content: collector });
    }
  } finally {
    await task.destroy();
  }
}

function tooLarge() {
  return Object.assign(new Error('too large'), { problem: 'large' });
}

async function textOf(page, written, collector) {
  const { items } = await page.getTextContent();
  const text = wellFormed(items.map(item => item.str + (item.hasEOL ? '\n' : '')).join(''));
  count(written, items, text.length);
  await collectPage(page, collector);
  return { text, picture: await isPicture(page, text) };
}

function count(written, items, characters) {
  written.characters += characters;
  if (written.characters > limits.characters || items.length > limits.runs) {
    throw tooLarge();
  }
}

async function layoutOf(page, written) {
  const viewport = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const fonts = [];
  const runs = [];
  const marks = [];
  for (const item of items) {
    if (item.type === 'beginMarkedContentProps' || item.type === 'beginMarkedContent') {
      marks.push({ id: item.id ?? marks.at(-1)?.id ?? null, artifact: item.tag === 'Artifact' || marks.at(-1)?.artifact });
    } else if (item.type === 'endMarkedContent') {
      marks.pop();
    } else if (item.str.length > 0) {
      runs.push(runOf(item, viewport, fontOf(item.fontName, page, fonts), marks.at(-1)));
    }
  }
  count(written, items, runs.reduce((sum, run) => sum + run.text.length, 0));
  const { rules, dots } = rulesOf(operators, viewport);
  const annotations = await page.getAnnotations();
  return {
    width: round(viewport.width),
    height: round(viewport.height),
    fonts,
    runs: [...runs, ...bulletsOf(dots, runs)],
    links: linksOf(annotations, viewport),
    rules,
    ...paintOf(operators, viewport, annotations),
    tags: tagOf(await page.getStructTree(), { left: limits.tags }, 0),
  };
}

function runOf(item, viewport, font, mark) {
  const [a, b, c, d, x, y] = Util.transform(viewport.transform, item.transform);
  const run = { text: wellFormed(item.str), x: round(x), y: round(y), width: round(item.width), size: round(Math.hypot(c, d)), font };
  const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  if (angle !== 0 && Number.isFinite(angle) && item.str.trim() !== '') {
    run.angle = angle;
  }
  if (mark?.id) {
    run.mark = mark.id;
  }
  if (mark?.artifact) {
    run.artifact = true;
  }
  return run;
}

// A font may map a glyph to half of a surrogate pair.
function wellFormed(text) {
  return text.toWellFormed();
}

function fontOf(id, page, fonts) {
  const name = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
  const found = fonts.findIndex(font => font.id === id);
  if (found >= 0) {
    return found;
  }
  fonts.push({ id, name: name?.name ?? '', bold: Boolean(name?.bold || name?.black) });
  return fonts.length - 1;
}

function linksOf(annotations, viewport) {
  return annotations
    .filter(annotation => annotation.subtype === 'Link' && (annotation.url || annotation.unsafeUrl))
    .flatMap(annotation => {
      const address = annotation.url ?? annotation.unsafeUrl;
      return boxesOf(annotation).map(box => ({ address, ...rectangle(viewport, box) }));
    });
}

function boxesOf({ rect, quadPoints }) {
  if (!quadPoints?.length) {
    return [rect];
  }
  const boxes = [];
  for (let i = 0; i + 7 < quadPoints.length; i += 8) {
    const xs = [0, 2, 4, 6].map(k => quadPoints[i + k]);
    const ys = [1, 3, 5, 7].map(k => quadPoints[i + k]);
    boxes.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  }
  return boxes;
}

function rectangle(viewport, box) {
  const [x1, y1, x2, y2] = viewport.convertToViewportRectangle(box);
  return { left: round(Math.min(x1, x2)), top: round(Math.min(y1, y2)), right: round(Math.max(x1, x2)), bottom: round(Math.max(y1, y2)) };
}

function tagOf(node, budget, depth) {
  if (!node || depth > limits.depth || --budget.left < 0) {
    return null;
  }
  if (node.type) {
    return node.type === 'content' ? { mark: node.id } : null;
  }
  return { role: node.role, parts: (node.children ?? []).map(child => tagOf(child, budget, depth + 1)).filter(Boolean) };
}
