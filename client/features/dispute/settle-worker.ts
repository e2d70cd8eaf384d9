import { type Settlement, settle, type Wanted } from "#argument/settle.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";

/* What would settle a statement takes up to a second to find, so it is looked for beside the page. */

export interface SettleQuestion {
  readonly dispute: Dispute;
  readonly statement: string;
  readonly wanted: readonly Wanted[];
}

const TIME_LIMIT = 4_000;

addEventListener("message", ({ data }: MessageEvent<SettleQuestion>) => {
  const { dispute, statement, wanted } = data;
  const found: readonly Settlement[] = wanted.map((want) => settle(dispute, statement, { want, timeLimit: TIME_LIMIT }));
  postMessage(found);
});
