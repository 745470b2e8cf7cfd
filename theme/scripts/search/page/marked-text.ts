import type { Piece } from "../protocol";
import { element } from "./element";

/** A text with what the query matched marked. */
export function markedText(pieces: readonly Piece[]): Node[] {
  return pieces.map((piece) => (piece.isMatch ? element("mark", {}, piece.text) : document.createTextNode(piece.text)));
}
