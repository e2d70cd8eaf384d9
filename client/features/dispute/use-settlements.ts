import { useEffect, useState } from "react";
import { type Settlement, WANTED } from "#argument/settle.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import type { Verdict } from "#argument/weigh/verdict.ts";
import type { SettleQuestion } from "./settle-worker.ts";

type Settled = readonly Settlement[] | "looking" | "failed";

/** What would give a statement each verdict that it does not have: looked for in a worker, which ends when the question changes. */
export function useSettlements(dispute: Dispute, statement: string, verdict: Verdict): Settled {
  const [settled, setSettled] = useState<Settled>("looking");
  useEffect(() => {
    setSettled("looking");
    if (verdict === "unsupported") return;
    const worker = new Worker(new URL("./settle-worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<readonly Settlement[]>) => setSettled(data);
    worker.onerror = () => setSettled("failed");
    const wanted = WANTED.filter((want) => want !== verdict && (want !== "contested" || verdict !== "answered"));
    worker.postMessage({ dispute, statement, wanted } satisfies SettleQuestion);
    return () => worker.terminate();
  }, [dispute, statement, verdict]);
  return settled;
}
