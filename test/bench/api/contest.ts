import { isDeepStrictEqual } from "node:util";
import { ask, toSend } from "./ask.ts";
import type { Outcome } from "./load.ts";
import type { Loader } from "./loader.ts";
import type { Asked, Json, Question } from "./questions.ts";
import type { Settings } from "./settings.ts";

/** Servers that take part, in the order of the table. Ours over Neo4j as it is started, and with ROWS_KEPT=0, asking Neo4j each time. */
export const CONTESTANTS = ["ours, own memory", "bare graphql-http", "ours, Neo4j", "ours, nothing kept", "@neo4j/graphql"] as const;
export type Contestant = (typeof CONTESTANTS)[number];

/** What each is asked, with the answers that are right. */
interface Entry {
  readonly port: number;
  readonly questions: readonly { readonly body: string; readonly begins: string }[];
}

export type Entries = ReadonlyMap<Contestant, Entry>;

/** Outcomes of one server at one number of connections, a round after another. */
export type Rounds = ReadonlyMap<Contestant, readonly Outcome[]>;

/**
 * Asks every server every variant once, and makes sure that all say the same: our two stores to the letter, bare graphql-http to the letter, and
 * `@neo4j/graphql` as far as the question says what an answer comes to. Throws where they differ.
 */
export async function enter(
  question: Question,
  ports: ReadonlyMap<Contestant, number>,
  startFromMemory: (data: Json) => Promise<number>,
): Promise<Entries> {
  const entries = new Map<Contestant, Entry>();
  const add = (contestant: Contestant, port: number, asked: readonly Asked[], answers: readonly Json[]) =>
    entries.set(contestant, { port, questions: asked.map((one, index) => toSend(one, answers[index])) });
  const answersOf = (port: number, asked: readonly Asked[]) => inTurn(asked, (one) => ask(port, one));

  const embedded = ports.get("ours, own memory") ?? 0;
  const ours = await answersOf(embedded, question.ours);
  add("ours, own memory", embedded, question.ours, ours);
  if (question.fromMemory) {
    const port = await startFromMemory(ours[0]);
    const answers = await answersOf(port, question.ours);
    agree(question.name, "bare graphql-http", ours, answers);
    add("bare graphql-http", port, question.ours, answers);
  }
  for (const contestant of ["ours, Neo4j", "ours, nothing kept"] as const) {
    const port = ports.get(contestant);
    if (port === undefined) continue;
    const answers = await answersOf(port, question.ours);
    agree(question.name, contestant, ours, answers);
    add(contestant, port, question.ours, answers);
  }
  const generated = ports.get("@neo4j/graphql");
  const { comesTo } = question;
  if (generated !== undefined && question.generated && comesTo) {
    const answers = await answersOf(generated, question.generated);
    agree(question.name, "@neo4j/graphql", ours.map(comesTo.ours), answers.map(comesTo.generated));
    add("@neo4j/graphql", generated, question.generated, answers);
  }
  return entries;
}

async function inTurn<T, R>(items: readonly T[], each: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await each(item));
  return results;
}

function agree(question: string, who: string, right: readonly unknown[], said: readonly unknown[]): void {
  const at = right.findIndex((one, index) => !isDeepStrictEqual(one, said[index]));
  if (at >= 0)
    throw new Error(
      `"${question}": ${who} says ${JSON.stringify(said[at])?.slice(0, 500)}, where ${JSON.stringify(right[at])?.slice(0, 500)} is right.`,
    );
}

/** All servers in turns, each round from another one on, after one turn that does not count: what else the machine does slows each of them alike. */
export async function compete(entries: Entries, connections: number, loader: Loader, settings: Settings): Promise<Rounds> {
  const outcomes = new Map<Contestant, Outcome[]>([...entries.keys()].map((contestant) => [contestant, []]));
  const order = [...entries];
  for (let round = -1; round < settings.rounds; round++) {
    for (let turn = 0; turn < order.length; turn++) {
      const next = order[(turn + round + 1) % order.length];
      if (!next) continue;
      const [contestant, { port, questions }] = next;
      const outcome = await loader.run({ port, questions, connections, milliseconds: settings.milliseconds });
      if (round >= 0) outcomes.get(contestant)?.push(outcome);
    }
  }
  return outcomes;
}
