// What the test gives, as JSON on standard input.
import { text } from "node:stream/consumers";

export const input = JSON.parse(await text(process.stdin));
