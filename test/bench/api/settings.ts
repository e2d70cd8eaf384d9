/** What of the benchmark can be chosen by the environment; the whole takes some forty minutes, five of them writing 10⁵ entities to Neo4j, and `SIZES=1000 CONNECTIONS=10 SECONDS=0.3 ROUNDS=3` one or two. */
export interface Settings {
  /** About how many entities. */
  readonly sizes: readonly number[];
  readonly connections: readonly number[];
  /** Of one turn. */
  readonly milliseconds: number;
  readonly rounds: number;
  readonly seed: number;
  /** Only questions with this in their name. */
  readonly only: string;
  /** Megabytes for Neo4j's heap: a corpus is replaced in one transaction, for which 10⁵ entities need more than 6 GB; less leaves them out. */
  readonly heap: number;
  /** Whether to print every statement that is counted. */
  readonly showsCypher: boolean;
}

export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const numbers = (name: string, unless: string) =>
    (env[name] || unless).split(",").map((text) => {
      const number = Number(text);
      if (!(number > 0)) throw new Error(`${name} is "${env[name]}"; it must be numbers above 0, with commas between.`);
      return number;
    });
  const one = (name: string, unless: string) => numbers(name, unless)[0] ?? 0;
  return {
    sizes: numbers("SIZES", "1000,10000,100000"),
    connections: numbers("CONNECTIONS", "1,10,50"),
    milliseconds: one("SECONDS", "1") * 1_000,
    rounds: one("ROUNDS", "5"),
    seed: one("SEED", "9"),
    only: env["ONLY"] ?? "",
    heap: one("HEAP", "12288"),
    showsCypher: env["SHOW_CYPHER"] === "1",
  };
}
