import type { Citation, GraphEdge, GraphNode } from "#argument/graph.ts";
import { relationSpec } from "#argument/vocabulary.ts";
import type { Cell } from "./csv.ts";
import { type Field, type Fields, optional, required, TEXT } from "./field.ts";
import { CITATION_FIELDS, NODE_FIELDS, RECORD_FIELDS, RELATIONSHIP_FIELDS, SPECIAL_FIELDS } from "./fields.ts";
import { inOrder } from "./in-order.ts";
import type { WholeCorpus } from "./whole-corpus.ts";

/** A table of the corpus: its columns, and its rows as they are read. */
export interface Table {
  readonly name: string;
  readonly says: string;
  readonly columns: Fields;
  readonly primaryKey: readonly string[];
  /** Columns that hold keys of another table. */
  readonly foreignKeys: readonly { readonly column: string; readonly table: string; readonly of: string }[];
  readonly rows: (whole: WholeCorpus) => AsyncIterable<readonly Cell[]>;
}

const ORIGIN_COLUMNS = {
  originBy: required("Who says it: paper, literature, or ours, a reading of Riparian's own.", TEXT),
  originAt: optional('Of the paper: the sentence of its abstract ("S3"), the step between two ("S3-S4"), "intro" or "contents".'),
};

/** Columns of fields: an origin takes two, and citations have a table of their own. */
function columnsOf(fields: Fields): Fields {
  return Object.assign(
    {},
    ...Object.entries(fields).map(([name, field]) =>
      name === "origin" ? ORIGIN_COLUMNS : name === "citations" || name === "record" ? {} : { [name]: field },
    ),
  );
}

/** Where several kinds share a column, it says of which it is. */
const SPECIAL_COLUMNS: Fields = Object.assign(
  {},
  ...SPECIAL_FIELDS.filter(({ kinds }) => !kinds.includes("Passage")).map(({ kinds, fields }) =>
    Object.fromEntries(
      Object.entries(columnsOf(fields)).map(([name, { says, schema }]): [string, Field] => [
        name,
        optional(`Of kind ${kinds.join(" and ")}: ${says}`, schema),
      ]),
    ),
  ),
);

const NODE_COLUMNS: Fields = { ...columnsOf(NODE_FIELDS), ...SPECIAL_COLUMNS };
const RELATIONSHIP_COLUMNS = columnsOf(RELATIONSHIP_FIELDS);
const PASSAGE_FIELDS: Fields = SPECIAL_FIELDS.find(({ kinds }) => kinds.includes("Passage"))?.fields ?? {};
const PASSAGE_COLUMNS: Fields = { slug: required("Slug of the node."), ...PASSAGE_FIELDS };
const CITATION_COLUMNS: Fields = {
  citedByType: required("Whether a node or a relationship cites.", { type: "string", enum: ["node", "relationship"] }),
  citedBy: required("Slug of the node, or id of the relationship."),
  position: required("Its place among the citations there, from 1.", { type: "integer", minimum: 1 }),
  ...CITATION_FIELDS,
};

export const TABLES: readonly Table[] = [
  {
    name: "nodes",
    says: "Every node of the graph, those for sources and passages included. Their citations stand in citations.csv.",
    columns: NODE_COLUMNS,
    primaryKey: ["slug"],
    foreignKeys: [],
    rows: (whole) => map(whole.nodes(), (node) => [cellsOf(NODE_COLUMNS, withOrigin(node))]),
  },
  {
    name: "relationships",
    says: "Every relationship between two nodes. Their citations stand in citations.csv.",
    columns: RELATIONSHIP_COLUMNS,
    primaryKey: ["id"],
    foreignKeys: [
      { column: "from", table: "nodes", of: "slug" },
      { column: "to", table: "nodes", of: "slug" },
    ],
    rows: (whole) =>
      map(whole.edges(), (edge) => [cellsOf(RELATIONSHIP_COLUMNS, { ...withOrigin(edge), sign: relationSpec(edge.relation).sign })]),
  },
  {
    name: "citations",
    says: "What each node and relationship cites, with the pinpoint and how far the source was read there.",
    columns: CITATION_COLUMNS,
    primaryKey: ["citedByType", "citedBy", "position"],
    foreignKeys: [{ column: "source", table: "sources", of: "key" }],
    async *rows(whole) {
      yield* map(whole.nodes(), (node) => citationRows("node", node.slug, node.citations));
      yield* map(whole.edges(), (edge) => citationRows("relationship", edge.id, edge.citations));
    },
  },
  {
    name: "sources",
    says: "The record of every work, instrument and case. The key is the slug of its node.",
    columns: RECORD_FIELDS,
    primaryKey: ["key"],
    foreignKeys: [{ column: "key", table: "nodes", of: "slug" }],
    rows: (whole) =>
      map(whole.nodes(["Source", "Instrument"]), (node) => ("record" in node ? [cellsOf(RECORD_FIELDS, { ...node.record })] : [])),
  },
  {
    name: "passages",
    says: "Every place in a source that is cited with a pinpoint. What stands there is the summary of its node.",
    columns: PASSAGE_COLUMNS,
    primaryKey: ["slug"],
    foreignKeys: [
      { column: "slug", table: "nodes", of: "slug" },
      { column: "of", table: "sources", of: "key" },
    ],
    rows: (whole) => map(whole.nodes(["Passage", "Provision"]), (node) => [cellsOf(PASSAGE_COLUMNS, { ...node })]),
  },
];

function withOrigin(thing: GraphNode | GraphEdge): Readonly<Record<string, unknown>> {
  return { ...thing, originBy: thing.origin.by, originAt: "at" in thing.origin ? thing.origin.at : undefined };
}

function citationRows(type: "node" | "relationship", by: string, citations: readonly Citation[]): readonly (readonly Cell[])[] {
  return citations.map((citation, index) =>
    cellsOf(CITATION_COLUMNS, { citedByType: type, citedBy: by, position: index + 1, ...citation }),
  );
}

/** Lists and objects are written as JSON in their cell. */
function cellsOf(columns: Fields, of: Readonly<Record<string, unknown>>): readonly Cell[] {
  return Object.keys(columns).map((name) => {
    const value = of[name];
    if (value === undefined || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
    return JSON.stringify(inOrder(value));
  });
}

async function* map<T>(items: AsyncIterable<T>, rowsOf: (item: T) => readonly (readonly Cell[])[]): AsyncGenerator<readonly Cell[]> {
  for await (const item of items) yield* rowsOf(item);
}
