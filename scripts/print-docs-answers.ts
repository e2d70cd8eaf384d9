/** Writes the answers below the commands of docs/researchers.md and docs/api.md, or with --check says whether they are out of date. */
import type { AddressInfo } from "node:net";
import { createApp } from "#server/http/app.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { answeredToday, missingTools, PAGES_WITH_COMMANDS } from "#test/docs-commands.ts";
import { writeOrCheck } from "./write-or-check.ts";

const { server, stop } = await createApp(openEmbeddedStore(theCorpus()), { log: () => {} });
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const missing = missingTools();
if (missing.length > 0) process.stdout.write(`Kept as they are: answers to commands that need ${missing.join(", ")}\n`);
for (const page of PAGES_WITH_COMMANDS)
  writeOrCheck(page, await answeredToday(page, url), 'run "npm run generate", and look at the difference');
await stop();
