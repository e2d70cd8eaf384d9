import type { CallOptions, Changes, GraphStore, StoredCorpus } from "../store/graph-store.ts";
import type { Change, KnownVersion } from "../store/history.ts";
import { builder, STORE_QUESTION } from "./builder.ts";
import { type Connection, connectionType, DEFAULT_PAGE, pageComplexity } from "./connection.ts";
import { EntityInterface } from "./entity.ts";
import { values } from "./enums.ts";
import { KindCount, RelationTotal } from "./facets.ts";
import { RelationshipType } from "./relationship.ts";

const ChangeKind = builder.enumType("ChangeKind", {
  description: "How something differs from what it was under an earlier version of the corpus.",
  values: values(
    ["added", "removed", "changed"] as const,
    (change) => change.toUpperCase(),
    (change) => ({ added: "It was not there.", removed: "It is no longer there.", changed: "It says something else." })[change],
  ),
});

const ChangeType = builder.objectRef<Change>("Change").implement({
  description: "A node or a relationship that differs from what it was.",
  fields: (t) => ({
    change: t.field({ type: ChangeKind, description: "How it differs.", resolve: ({ change }) => change }),
    slug: t.string({ nullable: true, description: "Of a node.", resolve: ({ type, key }) => (type === "node" ? key : null) }),
    key: t.string({ nullable: true, description: "Of a relationship.", resolve: ({ type, key }) => (type === "edge" ? key : null) }),
    entity: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The node as it is now; null where it is no longer there.",
      resolve: ({ type, key }, _, { nodes }) => (type === "node" ? nodes.load(key) : null),
    }),
    relationship: t.field({
      type: RelationshipType,
      nullable: true,
      description: "The relationship as it is now; null where it is no longer there.",
      resolve: ({ type, key }, _, { edges }) => (type === "edge" ? edges.load(key) : null),
    }),
  }),
});

const ChangeConnection = connectionType<Change, Change, Connection<Change> & Changes>(
  "Change",
  "what differs from an earlier version of the corpus: nodes by slug, then relationships by key",
  { type: ChangeType as never, of: (change) => change },
);
builder.objectFields(ChangeConnection, (t) => ({
  since: t.string({ description: "The version asked about, in full.", resolve: ({ since }) => since }),
  version: t.string({ description: "The version of today.", resolve: ({ version }) => version }),
  added: t.int({ description: "How much was added.", resolve: ({ added }) => added }),
  removed: t.int({ description: "How much was removed.", resolve: ({ removed }) => removed }),
  changed: t.int({ description: "How much says something else.", resolve: ({ changed }) => changed }),
}));

const KnownVersionType = builder.objectRef<KnownVersion>("KnownVersion").implement({
  description: "A version of the corpus that is remembered here.",
  fields: (t) => ({
    version: t.string({ description: "SHA-256 over the canonical form of the corpus.", resolve: ({ version }) => version }),
    asOf: t.string({ description: "The day to which it was brought up.", resolve: ({ asOf }) => asOf }),
  }),
});

const CorpusType = builder.objectRef<StoredCorpus>("Corpus").implement({
  description: "What is held, and under which version: cite the version with anything that you take away.",
  fields: (t) => ({
    version: t.string({ description: "SHA-256 over the canonical form of the corpus.", resolve: ({ version }) => version }),
    title: t.string({ description: "What it is about.", resolve: ({ title }) => title }),
    asOf: t.string({ description: "The day to which it was brought up.", resolve: ({ asOf }) => asOf }),
    nodeCount: t.int({ description: "How many nodes.", resolve: ({ nodeCount }) => nodeCount }),
    edgeCount: t.int({ description: "How many relationships.", resolve: ({ edgeCount }) => edgeCount }),
    kinds: t.field({
      type: [KindCount],
      description: "How many nodes, by kind.",
      complexity: { field: STORE_QUESTION },
      resolve: async (_, __, { store, call }) => [...(await store.facets({}, call)).kinds],
    }),
    relations: t.field({
      type: [RelationTotal],
      description: "How many relationships, by relation.",
      complexity: { field: STORE_QUESTION },
      resolve: async (_, __, { store, call }) => [...(await store.relationCounts(call))],
    }),
    versions: t.field({
      type: [KnownVersionType],
      description: "The versions that are remembered here, newest first: since each of them can be told what changed.",
      complexity: { field: STORE_QUESTION },
      resolve: async (_, __, { store, call }) => [...(await store.versions(call))],
    }),
    changesSince: t.field({
      type: ChangeConnection,
      description: "What differs from what it was under an earlier version.",
      args: {
        version: t.arg.string({
          description: "A version that is remembered here; its first 8 digits or more will do. The one before today's, unless told.",
        }),
        first: t.arg.int({ description: "How many, 1 to 100; 20 unless told." }),
        after: t.arg.string({ description: "The cursor after which to go on." }),
      },
      complexity: (given) => pageComplexity(given),
      resolve: async (_, { version, first, after }, { store, call }) => {
        const since = version ?? (await versionBefore(store, call));
        const changes = await store.changesSince({ since, first: first ?? DEFAULT_PAGE, after: after ?? undefined }, call);
        return { ...changes, total: async () => changes.added + changes.removed + changes.changed };
      },
    }),
    readOfPaper: t.string({
      description: "What of the paper was read, and so may be said to be the paper's.",
      resolve: () => "The abstract and the opening of the introduction. Nothing else is attributed to the paper.",
    }),
  }),
});

/** The version before today's; today's, where no other is remembered: since then nothing changed. */
async function versionBefore(store: GraphStore, call: CallOptions): Promise<string> {
  const [today, before = today] = await store.versions(call);
  return before?.version ?? (await store.corpus(call)).version;
}

builder.queryField("corpus", (t) =>
  t.field({ type: CorpusType, description: "What is held.", resolve: (_, __, { store, call }) => store.corpus(call) }),
);
