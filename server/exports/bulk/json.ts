import { corpusRecord, nodeRecord, relationshipRecord } from "./records.ts";
import type { WholeCorpus } from "./whole-corpus.ts";

/* The whole corpus as JSON and as JSON Lines, piece by piece. */

/** The corpus, then its nodes, then its relationships, an object a line. */
export async function* jsonLines({ corpus, nodes, edges }: WholeCorpus, program: string): AsyncGenerator<string> {
  yield `${JSON.stringify(corpusRecord(corpus, program))}\n`;
  for await (const node of nodes()) yield `${JSON.stringify(nodeRecord(node))}\n`;
  for await (const edge of edges()) yield `${JSON.stringify(relationshipRecord(edge))}\n`;
}

/** The same objects in one, `{"$schema", "corpus", "nodes", "relationships"}`, each still on a line of its own. */
export async function* json({ corpus, nodes, edges }: WholeCorpus, program: string): AsyncGenerator<string> {
  yield `{\n"$schema": "corpus.schema.json",\n"corpus": ${JSON.stringify(corpusRecord(corpus, program))},\n"nodes": [`;
  yield* list(nodes(), nodeRecord);
  yield '],\n"relationships": [';
  yield* list(edges(), relationshipRecord);
  yield "]\n}\n";
}

async function* list<T>(items: AsyncIterable<T>, recordOf: (item: T) => unknown): AsyncGenerator<string> {
  let isFirst = true;
  for await (const item of items) {
    yield `${isFirst ? "" : ","}\n${JSON.stringify(recordOf(item))}`;
    isFirst = false;
  }
  yield "\n";
}
