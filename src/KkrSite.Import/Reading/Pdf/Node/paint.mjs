// What a page paints besides lines: its pictures, and the places where text cannot be seen.

import { OPS, Util } from './node_modules/pdfjs-dist/legacy/build/pdf.min.mjs';
import { round } from './rules.mjs';

const limits = { pictures: 400, texts: 30_000, boxes: 2000, hidden: 400 };

// In points: smaller pictures are signs, thinner boxes are underlines and strokes through a line.
const minPicture = 30;
const minCover = 4;

// Parts of a colour, from 0 to 255, above which paper and letters cannot be told apart.
const white = 244;

/** Boxes of the pictures, and of the places where text is white, or covered by what is painted later. */
export function paintOf({ fnArray, argsArray }, viewport, annotations) {
  const state = new PaintState(viewport.transform);
  const pictures = [];
  const texts = [];
  const boxes = [];
  const gradients = [];
  for (let i = 0; i < fnArray.length; i++) {
    const [operator, args] = [fnArray[i], argsArray[i]];
    if (!state.apply(operator, args)) {
      if (showsText(operator) && texts.length < limits.texts) {
        addText(texts, state, args, i);
      } else if (operator === OPS.constructPath && boxes.length < limits.boxes) {
        addBox(boxes, state, args, i);
      } else if (operator === OPS.shadingFill) {
        gradients.push({ box: wholePage(viewport), index: i });
      }
    } else if (operator === OPS.transform && paintsPicture(fnArray, i) && pictures.length < limits.pictures) {
      pictures.push({ box: boundsOf(state.matrix, [0, 0, 1, 1]), index: i });
    }
  }
  const marks = annotations.filter(annotation => annotation.subtype === 'Redact');
  const redactions = marks.map(({ rect }) => boundsOf(viewport.transform, rect));
  return {
    pictures: pictures.map(({ box }) => box).filter(isLarge).map(rounded),
    hidden: [...redactions, ...hiddenTexts(texts, boxes, [...pictures, ...gradients])].slice(0, limits.hidden).map(rounded),
  };
}

function isLarge(box) {
  return box.right - box.left >= minPicture && box.bottom - box.top >= minPicture;
}

function wholePage(viewport) {
  return { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
}

// Pictures are not decoded, so that only the change of the coordinates before them is left, and its end.
function paintsPicture(fnArray, i) {
  let next = i + 1;
  while (fnArray[next] === OPS.setGState || fnArray[next] === OPS.dependency) {
    next++;
  }
  return fnArray[next] === OPS.restore || fnArray[next] === OPS.paintImageXObject || fnArray[next] === OPS.paintInlineImageXObject;
}

function showsText(operator) {
  return operator === OPS.showText || operator === OPS.showSpacedText;
}

class PaintState {
  matrix;
  fill = [0, 0, 0];
  alpha = 1;
  isBlended = false;
  font = 1;
  text = [1, 0, 0, 1, 0, 0];
  line = [1, 0, 0, 1, 0, 0];
  leading = 0;
  mode = 0;
  #saved = [];

  constructor(matrix) {
    this.matrix = matrix;
  }

  /** False for an operator that paints. */
  apply(operator, args) {
    switch (operator) {
      case OPS.save:
      case OPS.paintFormXObjectBegin:
        this.#saved.push([this.matrix, this.fill, this.alpha, this.isBlended, this.font, this.mode]);
        this.matrix = operator === OPS.save || !args?.[0] ? this.matrix : Util.transform(this.matrix, args[0]);
        return true;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        [this.matrix, this.fill, this.alpha, this.isBlended, this.font, this.mode] = this.#saved.pop() ?? [
          this.matrix, this.fill, this.alpha, this.isBlended, this.font, this.mode,
        ];
        return true;
      case OPS.transform:
        this.matrix = Util.transform(this.matrix, args);
        return true;
      case OPS.setFillRGBColor:
        this.fill = colourOf(args);
        return true;
      case OPS.setFillColorN:
        this.fill = [0, 0, 0];
        return true;
      case OPS.setGState:
        for (const [key, value] of args?.[0] ?? []) {
          this.alpha = key === 'ca' ? value : this.alpha;
          this.isBlended = key === 'BM' ? value !== 'source-over' && value !== 'Normal' : this.isBlended;
        }
        return true;
      case OPS.beginText:
        this.text = this.line = [1, 0, 0, 1, 0, 0];
        return true;
      case OPS.setFont:
        this.font = args[1];
        return true;
      case OPS.setTextRenderingMode:
        this.mode = args[0];
        return true;
      case OPS.setLeading:
        this.leading = -args[0];
        return true;
      case OPS.setTextMatrix:
        this.text = this.line = [...(args.length === 1 ? args[0] : args)];
        return true;
      case OPS.moveText:
        return this.#move(args[0], args[1]);
      case OPS.setLeadingMoveText:
        this.leading = args[1];
        return this.#move(args[0], args[1]);
      case OPS.nextLine:
        return this.#move(0, this.leading);
      default:
        return false;
    }
  }

  #move(x, y) {
    this.line = Util.transform(this.line, [1, 0, 0, 1, x, y]);
    this.text = this.line;
    return true;
  }
}

// As #rrggbb, or as three numbers.
function colourOf(args) {
  if (typeof args?.[0] === 'string') {
    return [1, 3, 5].map(i => parseInt(args[0].slice(i, i + 2), 16));
  }
  return args?.length >= 3 ? [args[0], args[1], args[2]] : [0, 0, 0];
}

function addText(texts, state, args, index) {
  const width = (args?.[0] ?? []).reduce((sum, glyph) => sum + (typeof glyph === 'number' ? -glyph : (glyph?.width ?? 0)), 0) / 1000;
  const length = Math.max(0, width * state.font);
  const box = boundsOf(Util.transform(state.matrix, state.text), [0, -0.15 * state.font, length, 0.7 * state.font]);
  state.text = Util.transform(state.text, [1, 0, 0, 1, length, 0]);

  // Text without colour lies under the picture of a scanned page, which shows it.
  if (state.mode !== 3 && box.right > box.left) {
    texts.push({ box, index, isWhite: state.fill.every(part => part >= white) && state.alpha === 1 });
  }
}

const fills = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);

function addBox(boxes, state, [paint, , extent], index) {
  if (!fills.has(paint) || !extent || state.alpha < 1 || state.isBlended) {
    return;
  }
  const box = boundsOf(state.matrix, [...extent]);
  if (box.right - box.left >= minCover && box.bottom - box.top >= minCover) {
    boxes.push({ box, index, isWhite: state.fill.every(part => part >= white) });
  }
}

// White letters on a picture, a gradient or a coloured box can be read.
function hiddenTexts(texts, boxes, grounds) {
  const coloured = [...grounds, ...boxes.filter(box => !box.isWhite)];
  const hidden = [];
  for (const text of texts) {
    const over = boxes.filter(({ box, index }) => index > text.index && overlaps(box, text.box)).map(({ box }) => cut(box, text.box));
    hidden.push(...over);
    if (text.isWhite && !coloured.some(({ box, index }) => index < text.index && overlaps(box, text.box))) {
      hidden.push(text.box);
    }
  }
  return hidden;
}

// Half of the height of the letters, and more than the edge of a neighbour.
function overlaps(box, text) {
  const height = Math.min(box.bottom, text.bottom) - Math.max(box.top, text.top);
  const width = Math.min(box.right, text.right) - Math.max(box.left, text.left);
  return height >= (text.bottom - text.top) / 2 && width >= 2;
}

function cut(box, text) {
  return { left: Math.max(box.left, text.left), right: Math.min(box.right, text.right), top: text.top, bottom: text.bottom };
}

function boundsOf(matrix, [x1, y1, x2, y2]) {
  const corners = [[x1, y1], [x2, y1], [x1, y2], [x2, y2]];
  const xs = corners.map(([x, y]) => matrix[0] * x + matrix[2] * y + matrix[4]);
  const ys = corners.map(([x, y]) => matrix[1] * x + matrix[3] * y + matrix[5]);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function rounded(box) {
  return { left: round(box.left), top: round(box.top), right: round(box.right), bottom: round(box.bottom) };
}
