import { weigh } from "#argument/weigh.ts";
import { type Command, DONE, parseCommand } from "./command.ts";
import { WEIGH_HELP, WEIGH_OPTIONS } from "./weigh/options.ts";
import { printWeighing } from "./weigh/print.ts";
import { askDispute } from "./weigh/read-dispute.ts";
import { weighingToJson } from "./weigh/to-json.ts";

export const weighCommand: Command = {
  name: "weigh",
  summary: "say what the arguments come to, for whom, and why",
  help: `Usage: riparian weigh [STATEMENT ...] [options]

Weighs the dispute under grounded semantics: each statement is accepted, rejected, contested, answered or unsupported. Of the statements
named (slugs such as opt.direct, or labels) it says why; without any it lists them all.

${WEIGH_HELP}

Exit code: 0 weighed, 2 it could not be.
Example: riparian weigh opt.direct --put-first cri.best-placed
`,
  async run(args, io) {
    const { values, positionals } = parseCommand("weigh", args, WEIGH_OPTIONS);
    const asked = await askDispute(positionals, values, io.env);
    const weighing = weigh(asked.dispute, { audience: asked.audience });
    io.out(values.json ? `${JSON.stringify(weighingToJson(asked, weighing), null, 2)}\n` : printWeighing(asked, weighing));
    return DONE;
  },
};
