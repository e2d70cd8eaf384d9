import { ALL_KINDS, type Kind } from "#argument/vocabulary.ts";
import { type Fields, type JsonSchema, objectOf, required } from "./field.ts";
import { CORPUS_FIELDS, NODE_FIELDS, RELATIONSHIP_FIELDS, SPECIAL_FIELDS } from "./fields.ts";

/** JSON Schema 2020-12 of `corpus.json`; `#/$defs/line` is that of one line of `corpus.jsonl`. */
export function corpusFileSchema(): JsonSchema {
  const nodes = Object.entries(nodeSchemas());
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "The whole corpus of Riparian",
    description:
      "corpus.json is an object of this form. corpus.jsonl has the same objects, one a line: the corpus, then its nodes, then its relationships.",
    type: "object",
    properties: {
      $schema: { type: "string" },
      corpus: { $ref: "#/$defs/corpus" },
      nodes: { type: "array", items: { $ref: "#/$defs/node" }, description: "In order of slug." },
      relationships: {
        type: "array",
        items: { $ref: "#/$defs/relationship" },
        description: "In order of where they start, then relation, then where they end. Ends are slugs of nodes.",
      },
    },
    required: ["corpus", "nodes", "relationships"],
    additionalProperties: false,
    $defs: {
      line: { oneOf: ["corpus", "node", "relationship"].map((name) => ({ $ref: `#/$defs/${name}` })) },
      corpus: typed("corpus", CORPUS_FIELDS),
      node: { oneOf: nodes.map(([name]) => ({ $ref: `#/$defs/${name}` })) },
      relationship: typed("relationship", RELATIONSHIP_FIELDS),
      ...Object.fromEntries(nodes),
    },
  };
}

/** One form for all kinds without fields of their own, and one for each group of kinds that share theirs. */
function nodeSchemas(): Readonly<Record<string, JsonSchema>> {
  const special = SPECIAL_FIELDS.flatMap(({ kinds }) => kinds);
  const formOf = (kinds: readonly Kind[], fields: Fields) =>
    typed("node", { ...NODE_FIELDS, kind: required("What it is.", { type: "string", enum: kinds }), ...fields });
  return {
    plainNode: formOf(
      ALL_KINDS.filter((kind) => !special.includes(kind)),
      {},
    ),
    ...Object.fromEntries(SPECIAL_FIELDS.map(({ kinds, fields }) => [kinds.join("Or"), formOf(kinds, fields)])),
  };
}

function typed(type: string, fields: Fields): JsonSchema {
  return objectOf({ type: required("What this object is.", { const: type }), ...fields });
}
