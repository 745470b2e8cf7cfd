// ajv says which front matters follow the JSON Schema (draft-07) of their kind, as editors do. In: the schemas by name; and documents, each
// with its name and its schema's. Out: the names of those that it refuses, each with its reason.
import Ajv from "ajv";
import { input } from "./read-input.mjs";

const ajv = new Ajv.default({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
const validators = Object.fromEntries(Object.entries(input.schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
const refused = {};
for (const { name, schema, document } of input.documents) {
  const validate = validators[schema];
  if (!validate(document)) {
    refused[name] = ajv.errorsText(validate.errors);
  }
}

process.stdout.write(JSON.stringify(refused));
