// Netlify's own reader of a _headers file says which headers it finds for each path, as netlify dev does before its own server puts
// its Cache-Control and Content-Type over them.
import { parseAllHeaders } from "@netlify/headers-parser";

const [file, ...paths] = process.argv.slice(2);
const { headers, errors } = await parseAllHeaders({ headersFiles: [file], configHeaders: [], minimal: false });
if (errors.length > 0) {
  throw new AggregateError(errors, errors.map((error) => error.message).join("\n"));
}
const saidOf = (path) => headers.filter(({ forRegExp }) => forRegExp.test(path)).map(({ values }) => values);
process.stdout.write(JSON.stringify(Object.fromEntries(paths.map((path) => [path, Object.assign({}, ...saidOf(path))]))));
