import type { StoredCorpus } from "../../store/graph-store.ts";
import type { Field, JsonSchema } from "./field.ts";
import { CORPUS_LICENCE } from "./records.ts";
import { TABLES } from "./tables.ts";

/** The description of the tables as a Data Package (datapackage.org, version 2), from which R, Python and other tools read them with their types. */
export function dataPackage({ version, title, asOf }: StoredCorpus, program: string): JsonSchema {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "riparian-corpus",
    title,
    version,
    created: `${asOf.slice(0, 10)}T00:00:00Z`,
    description: `Written by ${program}. README.txt says how cells are written.`,
    licenses: [{ name: CORPUS_LICENCE, path: "https://www.apache.org/licenses/LICENSE-2.0", title: "Apache License 2.0" }],
    resources: TABLES.map((table) => ({
      name: table.name,
      type: "table",
      path: `${table.name}.csv`,
      description: table.says,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: { delimiter: ",", lineTerminator: "\r\n", doubleQuote: true, header: true },
      schema: {
        fields: Object.entries(table.columns).map(([name, field]) => columnSchema(name, field)),
        primaryKey: table.primaryKey,
        foreignKeys: table.foreignKeys.map(({ column, table: other, of }) => ({
          fields: [column],
          reference: { resource: other, fields: [of] },
        })),
        missingValues: [""],
      },
    })),
  };
}

function columnSchema(name: string, { says, schema, isRequired }: Field): JsonSchema {
  const values = schema["enum"];
  const constraints = { ...(isRequired ? { required: true } : {}), ...(values === undefined ? {} : { enum: values }) };
  return {
    name,
    type: schema["type"] ?? "string",
    description: says,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
