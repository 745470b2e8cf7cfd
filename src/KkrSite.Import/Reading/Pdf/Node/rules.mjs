// The straight lines of a page, which are the borders of tables, and its dots, which are list markers.

import { OPS, Util } from './node_modules/pdfjs-dist/legacy/build/pdf.min.mjs';

const maxRules = 4000;
const maxDots = 400;

/** Stroked edges and thin filled boxes as rules; filled spots no larger than a letter as dots. All are boxes. */
export function rulesOf({ fnArray, argsArray }, viewport) {
  const rules = [];
  const dots = [];
  const saved = [];
  let matrix = viewport.transform;
  for (let i = 0; i < fnArray.length && rules.length < maxRules; i++) {
    const args = argsArray[i];
    switch (fnArray[i]) {
      case OPS.save:
        saved.push(matrix);
        break;
      case OPS.restore:
        matrix = saved.pop() ?? matrix;
        break;
      case OPS.transform:
        matrix = Util.transform(matrix, args);
        break;
      case OPS.paintFormXObjectBegin:
        saved.push(matrix);
        matrix = args[0] ? Util.transform(matrix, args[0]) : matrix;
        break;
      case OPS.paintFormXObjectEnd:
        matrix = saved.pop() ?? matrix;
        break;
      case OPS.constructPath:
        addRules(rules, dots, args, matrix);
        break;
    }
  }
  return { rules, dots };
}

const strokes = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
const fills = new Set([OPS.fill, OPS.eoFill]);

function addRules(rules, dots, [paint, [path]], matrix) {
  if (!path || !(strokes.has(paint) || fills.has(paint))) {
    return;
  }
  for (const points of subpaths(path, matrix)) {
    if (fills.has(paint)) {
      addRule(rules, bounds(points));
      addDot(dots, bounds(points));
    } else {
      for (let i = 1; i < points.length; i++) {
        if (!points[i].isCurve) {
          addRule(rules, bounds([points[i - 1], points[i]]));
        }
      }
    }
  }
}

function* subpaths(path, matrix) {
  const at = (x, y) => [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
  let points = [];
  for (let i = 0; i < path.length; ) {
    switch (path[i++]) {
      case 0:
        yield points;
        points = [at(path[i], path[i + 1])];
        i += 2;
        break;
      case 1:
        points.push(at(path[i], path[i + 1]));
        i += 2;
        break;
      case 2:
        points.push(curveTo(at(path[i + 4], path[i + 5])));
        i += 6;
        break;
      case 3:
        points.push(curveTo(at(path[i + 2], path[i + 3])));
        i += 4;
        break;
      case 4:
        points.push(points[0] ?? [0, 0]);
        break;
      default:
        return;
    }
  }
  yield points;
}

function curveTo(point) {
  return Object.assign(point, { isCurve: true });
}

function bounds(points) {
  const xs = points.map(point => point[0]);
  const ys = points.map(point => point[1]);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function addRule(rules, box) {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (rules.length < maxRules && ((width < 3 && height >= 6) || (height < 3 && width >= 6))) {
    rules.push({ left: round(box.left), top: round(box.top), right: round(box.right), bottom: round(box.bottom) });
  }
}

function addDot(dots, box) {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (dots.length < maxDots && width >= 1.5 && width <= 8 && height >= width * 0.75 && height <= width * 1.35) {
    dots.push(box);
  }
}

// Positions outside of any real page are clamped.
const maxPosition = 1e6;

/** Rounds to hundredths of a point; 0 if the number is not finite. */
export function round(number) {
  return Number.isFinite(number) ? Math.round(Math.min(maxPosition, Math.max(-maxPosition, number)) * 100) / 100 : 0;
}
