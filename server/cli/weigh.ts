import { ExplorerError } from "#argument/explorer-error.ts";
import { SEMANTICS } from "#argument/semantics/semantics.ts";
import { settledBy } from "#argument/settle/facts.ts";
import { WEIGHED_UNDER, type WeighedUnder, weighUnder } from "#argument/weigh/under.ts";
import { weigh } from "#argument/weigh.ts";
import { clingo } from "../solver/clingo.ts";
import { type Command, DONE, parseCommand } from "./command.ts";
import { answerStrength } from "./strength/ask.ts";
import { askedStrength, STRENGTH_HELP, STRENGTH_OPTIONS } from "./strength/options.ts";
import { printStrength } from "./strength/print.ts";
import { strengthToJson } from "./strength/to-json.ts";
import { hingesOf } from "./weigh/hinges.ts";
import { WEIGH_HELP, WEIGH_OPTIONS } from "./weigh/options.ts";
import { printUnder, printWeighing } from "./weigh/print.ts";
import { askDispute } from "./weigh/read-dispute.ts";
import { underToJson, weighingToJson } from "./weigh/to-json.ts";

const TIME_LIMIT = 30_000;

export const weighCommand: Command = {
  name: "weigh",
  summary: "say what the arguments come to, for whom, and why",
  help: `Usage: riparian weigh [STATEMENT ...] [options]

Weighs the dispute: each statement is accepted, rejected, contested, answered or unsupported. Of the statements named (slugs such as
opt.direct, or labels) it says why, on which single arguments of ours the verdict hangs, and which other audience, reading or semantics
flips it; without any it lists them all.

  --semantics NAME      grounded, unless told; or ideal, complete, preferred, semi-stable, stable, stage: then how many extensions accept
                        and reject each statement, and the verdict that all of them give
${STRENGTH_HELP}
${WEIGH_HELP}

Exit code: 0 weighed, 2 it could not be.
Example: riparian weigh opt.direct --put-first cri.best-placed
         riparian weigh opt.direct --strength --by quadratic-energy
`,
  async run(args, io) {
    const { values, positionals } = parseCommand("weigh", args, { ...WEIGH_OPTIONS, ...STRENGTH_OPTIONS, semantics: { type: "string" } });
    const semantics = askedSemantics(values.semantics);
    const strength = askedStrength(values);
    const asked = await askDispute(positionals, values, io.env);
    if (strength) {
      const answer = answerStrength(asked, strength);
      io.out(values.json ? `${JSON.stringify(strengthToJson(asked, answer), null, 2)}\n` : printStrength(asked, answer));
      return DONE;
    }
    const construction = { audience: asked.audience, ...settledBy(asked.facts) };
    if (semantics !== "GR") {
      const under = await weighUnder(asked.dispute, semantics, construction, { solver: clingo, timeLimit: TIME_LIMIT });
      io.out(values.json ? `${JSON.stringify(underToJson(asked, under), null, 2)}\n` : printUnder(asked, under));
      return DONE;
    }
    const weighing = weigh(asked.dispute, construction);
    const hinges = await hingesOf(asked);
    io.out(values.json ? `${JSON.stringify(weighingToJson(asked, weighing, hinges), null, 2)}\n` : printWeighing(asked, weighing, hinges));
    return DONE;
  },
};

function askedSemantics(text = "grounded"): WeighedUnder {
  const found = WEIGHED_UNDER.find((id) => SEMANTICS[id].name === text || id === text.toUpperCase());
  if (found) return found;
  const names = WEIGHED_UNDER.map((id) => SEMANTICS[id].name);
  throw new ExplorerError("BAD_USER_INPUT", `--semantics is "${text}"; it must be one of ${names.join(", ")}.`);
}
