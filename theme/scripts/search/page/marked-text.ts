import type { Piece } from "../protocol";
import { element } from "./element";

/** A text with the matches of the query marked. */
export function markedText(pieces: readonly Piece[]): Node[] {
  return pieces.map((piece) => (piece.isMatch ? element("mark", {}, piece.text) : document.createTextNode(piece.text)));
}
