import { ExplorerError } from "#argument/explorer-error.ts";
import { PROGRAM } from "../http/program.ts";
import { openStore } from "../store/open-store.ts";
import { DONE, type Io } from "./command.ts";

/** Tells the version of the program, and of the corpus that it answers from; where there is none to be had, why not, which is no failure. */
export async function tellVersion({ out, err, env }: Io): Promise<number> {
  out(`${PROGRAM}\n`);
  try {
    const store = await openStore(env);
    try {
      const { version, asOf } = await store.corpus();
      out(`Corpus ${version} of ${asOf}\n`);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof ExplorerError)) throw error;
    err(`riparian: no corpus: ${error.message}\n`);
  }
  return DONE;
}
