import { z } from "zod";
import { fileFormat, WRITTEN_RELATIONS } from "./format.ts";

/**
 * The format of a corpus file as JSON Schema draft-07, which the YAML extensions of editors read. What lies between entries (ids that are
 * not there, ends of the wrong kind) no schema can say; `riparian check` does.
 */
export function corpusSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(fileFormat, {
    target: "draft-7",
    io: "input",
    override: ({ jsonSchema }) => {
      if (isRelation(jsonSchema.properties)) jsonSchema.oneOf = WRITTEN_RELATIONS.map((relation) => ({ required: [relation] }));
    },
  });
  return {
    $schema,
    title: "A file of the Riparian corpus",
    description: "Lists of entries; graph-seed/README.md has an example of each.",
    ...schema,
  };
}

/** The one object whose fields are the relations: exactly one of them is written. */
function isRelation(properties: object | undefined): boolean {
  return properties !== undefined && WRITTEN_RELATIONS.every((relation) => Object.hasOwn(properties, relation));
}
