// Reads what a document holds besides the text of its pages: properties, bookmarks, form values, comments, links and embedded files.

import { paintOf } from './paint.mjs';

const limits = { outline: 20_000, depth: 60, fileBytes: 100e6 };

// The largest logo, and the text of a page number or a stamp on a scanned page.
const picture = { part: 0.15, letters: 25, largePart: 0.4, largeLetters: 200 };

/** Collects the texts as { kind, text }, and embedded files as { name, content } in base64. */
export class ContentCollector {
  texts = [];
  files = [];
  unread = [];
  hasComments = false;
  hasAuthor = false;
  #bytes = 0;

  add(kind, ...texts) {
    for (const text of texts.flat(Infinity)) {
      if (typeof text === 'string' && text.trim() !== '') {
        this.texts.push({ kind, text: text.toWellFormed() });
      }
    }
  }

  addFile(name, content) {
    if (!content) {
      return;
    }
    this.#bytes += content.length;
    if (this.#bytes > limits.fileBytes) {
      this.unread.push(name);
    } else {
      this.files.push({ name, content: Buffer.from(content).toString('base64') });
    }
  }
}

/** Adds the properties, bookmarks, files and form fields of the document. */
export async function collectDocument(document, collector) {
  const { info, metadata } = await document.getMetadata();
  for (const [name, value] of Object.entries({ ...info, ...info?.Custom })) {
    collector.add('properties', typeof value === 'string' && !/^(CreationDate|ModDate)$/.test(name) ? value : null);
  }
  collector.hasAuthor = /\p{L}/u.test(info?.Author ?? '');
  collector.add('metadata', metadata?.getRaw?.()?.replaceAll(/<[^>]*>/g, '\n\n'));
  if (info?.IsXFAPresent) {
    collector.unread.push('XFA');
  }
  collectOutline(await document.getOutline(), collector, { left: limits.outline }, 0);
  for (const [name, file] of Object.entries((await document.getAttachments()) ?? {})) {
    collector.add('files', name, file.description);
    collector.addFile(file.filename ?? name, file.content);
  }
  for (const [name, fields] of Object.entries((await document.getFieldObjects()) ?? {})) {
    for (const field of fields) {
      const choices = field.items?.map(item => [item.displayValue, item.exportValue]);
      collector.add('fields', name, field.value, field.defaultValue, choices);
    }
  }
  collector.add('scripts', Object.values((await document.getJSActions()) ?? {}));
}

function collectOutline(entries, collector, budget, depth) {
  for (const entry of entries ?? []) {
    if (depth > limits.depth || --budget.left < 0) {
      return;
    }
    collector.add('bookmarks', entry.title, entry.url ?? entry.unsafeUrl);
    collectOutline(entry.items, collector, budget, depth + 1);
  }
}

const comments = new Set(['Text', 'FreeText', 'Highlight', 'Underline', 'StrikeOut', 'Squiggly', 'Caret', 'Stamp', 'Popup', 'Ink']);

/** Adds comments, links, form values and files of a page, and the alternative texts of its pictures. */
export async function collectPage(page, collector) {
  for (const annotation of await page.getAnnotations()) {
    const contents = annotation.contentsObj?.str;
    collector.hasComments ||= comments.has(annotation.subtype) && Boolean(contents);
    collector.add('comments', contents, annotation.titleObj?.str, annotation.richText?.str, annotation.textContent);
    collector.add('alternatives', annotation.alternativeText);
    collector.add('links', annotation.url ?? annotation.unsafeUrl);
    collector.add('fields', annotation.fieldValue, annotation.defaultFieldValue, annotation.buttonValue);
    collector.addFile(annotation.file?.filename ?? 'file', annotation.file?.content);
  }
  collectAlternatives(await page.getStructTree(), collector, 0);
}

function collectAlternatives(node, collector, depth) {
  if (node && depth <= limits.depth) {
    collector.add('alternatives', node.alt);
    node.children?.forEach(child => collectAlternatives(child, collector, depth + 1));
  }
}

/** Whether a page with this text is mostly a picture, which may be a scanned page. */
export async function isPicture(page, text) {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters >= picture.largeLetters) {
    return false;
  }
  const part = await largestPicture(page);
  return part >= (letters < picture.letters ? picture.part : picture.largePart);
}

async function largestPicture(page) {
  const viewport = page.getViewport({ scale: 1 });
  const { pictures } = paintOf(await page.getOperatorList(), viewport, []);
  const areas = pictures.map(box => (box.right - box.left) * (box.bottom - box.top));
  return Math.max(0, ...areas) / (viewport.width * viewport.height);
}
