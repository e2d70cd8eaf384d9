import { didYouMean } from "#argument/did-you-mean.ts";
import { ExplorerError } from "#argument/explorer-error.ts";
import { type Command, DONE, FAILED, type Io } from "./cli/command.ts";

/** The commands, in the order in which a newcomer needs them; loaded when asked for, so that `--help` costs nothing. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./cli/start.ts")).start,
  seed: async () => (await import("./cli/seed.ts")).seed,
  trace: async () => (await import("./cli/trace.ts")).trace,
  weigh: async () => (await import("./cli/weigh.ts")).weighCommand,
  settle: async () => (await import("./cli/settle.ts")).settleCommand,
  "what-if": async () => (await import("./cli/what-if.ts")).whatIfCommand,
  cut: async () => (await import("./cli/cut.ts")).cut,
  cover: async () => (await import("./cli/cover.ts")).cover,
  export: async () => (await import("./cli/export.ts")).exportCommand,
  check: async () => (await import("./cli/check.ts")).check,
  solve: async () => (await import("./cli/solve.ts")).solve,
};

/** Runs `riparian` with these arguments to an exit code: 0 answered, 1 answered no, 2 failed. */
export async function riparian(args: readonly string[], io: Io): Promise<number> {
  const [name = "--help", ...rest] = args;
  try {
    if (name === "help" && rest[0] !== undefined) return await riparian([rest[0], "--help"], io);
    if (name === "--version") return await (await import("./cli/version.ts")).tellVersion(io);
    if (name === "--help" || name === "-h" || name === "help") return await listCommands(io);
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!load)
      throw new ExplorerError(
        "BAD_USER_INPUT",
        `There is no command "${name}".${didYouMean(name, Object.keys(COMMANDS))} See "riparian --help".`,
      );
    const command = await load();
    if (rest.includes("--help") || rest.includes("-h")) {
      io.out(command.help);
      return DONE;
    }
    return await command.run(rest, io);
  } catch (error) {
    io.err(`riparian: ${error instanceof ExplorerError ? error.message : tellBug(error, io)}\n`);
    return FAILED;
  }
}

/** A bug, in a line; with NODE_DEBUG=riparian also where it is. */
function tellBug(error: unknown, { env }: Io): string {
  const bug = error instanceof Error ? error : new Error(String(error));
  if (env["NODE_DEBUG"]?.includes("riparian")) return bug.stack ?? bug.message;
  return `a fault of Riparian's own: ${bug.message.split("\n")[0]} (NODE_DEBUG=riparian shows where)`;
}

async function listCommands(io: Io): Promise<number> {
  io.out(
    "riparian: a legal knowledge graph and argument explorer\n\nUsage: riparian COMMAND [--help]\n       riparian --version   (of the program and of the corpus)\n\n",
  );
  for (const load of Object.values(COMMANDS)) {
    const { name, summary } = await load();
    io.out(`  ${name.padEnd(8)} ${summary}\n`);
  }
  io.out('\n"riparian COMMAND --help" says what it takes, with an example. Exit code: 0 answered, 1 answered no, 2 failed.\n');
  return DONE;
}
