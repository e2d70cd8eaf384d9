import { ExplorerError } from "#argument/explorer-error.ts";
import { buildGraph } from "#argument/graph.ts";
import { tellSettlement } from "#argument/settle/tell.ts";
import { DEFAULT_SETTLE_SIZE, settle, WANTED } from "#argument/settle.ts";
import { ANSWERED_NO, type Command, DONE, parseCommand, parseCount } from "./command.ts";
import { WEIGH_HELP, WEIGH_OPTIONS } from "./weigh/options.ts";
import { askDispute } from "./weigh/read-dispute.ts";

const TIME_LIMIT = 10_000;

export const settleCommand: Command = {
  name: "settle",
  summary: "say which facts, or criteria put first, would settle a statement",
  help: `Usage: riparian settle STATEMENT [--want accepted|rejected|contested] [options]

Lists all smallest sets of facts to grant or deny, of criteria to put first, and of facts for whoever puts one criterion first, that give
the verdict wanted (accepted, unless told), under grounded semantics.

  --max-size N          most facts, or criteria, in a set (${DEFAULT_SETTLE_SIZE}; at most 4)
${WEIGH_HELP}

Exit code: 0 something would settle it so, or it is so already; 1 nothing found; 2 the question could not be asked.
Example: riparian settle opt.residual
`,
  async run(args, io) {
    const { values, positionals } = parseCommand("settle", args, {
      ...WEIGH_OPTIONS,
      want: { type: "string" },
      "max-size": { type: "string" },
    });
    const [statement, ...more] = positionals;
    if (statement === undefined || more.length > 0)
      throw new ExplorerError("BAD_USER_INPUT", 'Settling needs one STATEMENT. See "riparian settle --help".');
    const want = WANTED.find((candidate) => candidate === (values.want ?? "accepted"));
    if (!want) throw new ExplorerError("BAD_USER_INPUT", `--want is "${values.want}"; it must be ${WANTED.join(", ")}.`);
    const maxSize = parseCount("--max-size", values["max-size"]) ?? DEFAULT_SETTLE_SIZE;
    const asked = await askDispute([statement], values, io.env);
    const [id = statement] = asked.statements;
    const settlement = settle(asked.dispute, id, { want, audience: asked.audience, maxSize, timeLimit: TIME_LIMIT });
    const sentences = tellSettlement(asked.of?.graph ?? buildGraph({ nodes: [], edges: [] }), settlement).map(({ text }) => text);
    const corpus = asked.of && { version: asked.of.stored.version, asOf: asked.of.stored.asOf };
    io.out(
      values.json
        ? `${JSON.stringify({ ...(corpus ? { corpus } : {}), ...settlement, sentences }, null, 2)}\n`
        : `${[`Now: ${settlement.verdict}.`, ...sentences, ...(corpus ? ["", `Corpus ${corpus.version.slice(0, 12)} of ${corpus.asOf}; grounded. What follows from a draft, not a finding.`] : [])].join("\n")}\n`,
    );
    const { facts, values: criteria, both } = settlement;
    return facts.length + criteria.length + both.length > 0 ? DONE : ANSWERED_NO;
  },
};
