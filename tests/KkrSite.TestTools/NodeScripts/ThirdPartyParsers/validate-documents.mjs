// ajv says which documents follow the schema that they name. In: the schemas; and documents, each with its name. Out: the
// names of those that it refuses, each with its reason.
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { input } from "./read-input.mjs";

const ajv = new Ajv.default({ strict: true, allErrors: false });
addFormats.default(ajv);
for (const schema of input.schemas) {
  ajv.addSchema(schema);
}

// A document names its schema from the archive's root: the schema's own name says where that is.
const origin = new URL(input.schemas[0].$id).origin;
const refused = {};
for (const { name, document } of input.documents) {
  const address = new URL(document.$schema ?? input.schema, origin).href;
  const validate = ajv.getSchema(address);
  if (!validate) {
    refused[name] = `no schema at ${address}`;
  } else if (!validate(document)) {
    refused[name] = ajv.errorsText(validate.errors);
  }
}

process.stdout.write(JSON.stringify(refused));
