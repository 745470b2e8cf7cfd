// papaparse reads a CSV file as it would any other. In: the file's text. Out: its columns, rows and what is wrong with it.
import Papa from "papaparse";
import { input } from "./read-input.mjs";

const { data, errors, meta } = Papa.parse(input.csv, { header: true, skipEmptyLines: "greedy" });
process.stdout.write(JSON.stringify({ columns: meta.fields, delimiter: meta.delimiter, newline: meta.linebreak, rows: data, errors }));
