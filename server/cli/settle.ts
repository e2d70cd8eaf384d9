import { ExplorerError } from "#argument/explorer-error.ts";
import { settledBy } from "#argument/settle/facts.ts";
import { DEFAULT_SETTLE_SIZE, LARGEST_SETTLE_SIZE, type Settlement, settle, WANTED, type Wanted, wantedInstead } from "#argument/settle.ts";
import { ANSWERED_NO, type Command, DONE, parseCommand, parseWithin } from "./command.ts";
import { printSettlements } from "./settle/print.ts";
import { settlementsToJson } from "./settle/to-json.ts";
import { WEIGH_HELP, WEIGH_OPTIONS } from "./weigh/options.ts";
import { askDispute } from "./weigh/read-dispute.ts";

const TIME_LIMIT = 10_000;

export const settleCommand: Command = {
  name: "settle",
  summary: "say which facts, or criteria put first, would settle a statement",
  help: `Usage: riparian settle STATEMENT [--want accepted|rejected|contested] [options]

Lists all smallest sets of facts to grant or deny, of criteria to put first, and of facts for whoever puts one criterion first, that give
the verdict wanted, under grounded semantics; and what each of these facts rests on. What is granted and denied already stays so: the
answers are what is needed in addition.

  --want VERDICT        accepted, rejected or contested. Without it: what would settle what is open, and unsettle what is not; as JSON what
                        would have it accepted, and under "also" the others
  --max-size N          most facts, or criteria, in a set (${DEFAULT_SETTLE_SIZE}; at most ${LARGEST_SETTLE_SIZE})
${WEIGH_HELP}

Exit code: 0 something would settle it so, or it is so already; 1 nothing found; 2 the question could not be asked.
Example: riparian settle opt.residual --put-first cri.coverage --deny clm.border
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
    const want = askedWant(values.want);
    const maxSize = parseWithin("--max-size", values["max-size"], DEFAULT_SETTLE_SIZE, LARGEST_SETTLE_SIZE);
    const asked = await askDispute([statement], values, io.env);
    const [id = statement] = asked.statements;
    const wanting = (verdict: Wanted) =>
      settle(asked.dispute, id, { want: verdict, audience: asked.audience, ...settledBy(asked.facts), maxSize, timeLimit: TIME_LIMIT });
    const first = wanting(want ?? "accepted");
    const also = want === undefined ? wantedInstead(first.verdict).flatMap((other) => (other === "accepted" ? [] : [wanting(other)])) : [];
    const all = want === undefined && first.verdict === "accepted" ? also : [first, ...also];
    io.out(values.json ? `${JSON.stringify(settlementsToJson(asked, first, also), null, 2)}\n` : printSettlements(asked, all));
    return [first, ...also].some(isFound) ? DONE : ANSWERED_NO;
  },
};

function askedWant(text: string | undefined): Wanted | undefined {
  const want = WANTED.find((candidate) => candidate === text);
  if (want || text === undefined) return want;
  throw new ExplorerError("BAD_USER_INPUT", `--want is "${text}"; it must be one of ${WANTED.join(", ")}.`);
}

function isFound({ facts, values, both }: Settlement): boolean {
  return facts.length + values.length + both.length > 0;
}
