import { useEffect, useState } from "react";
import { type Settlement, wantedInstead } from "#argument/settle.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import type { Verdict } from "#argument/weigh/verdict.ts";
import type { SettleQuestion } from "./settle-worker.ts";

type Settled = readonly Settlement[] | "looking" | "failed";

/** What would give a statement each verdict that it does not have: looked for in a worker, which ends with its answer or with the question. */
export function useSettlements(dispute: Dispute, statement: string, verdict: Verdict): Settled {
  const [settled, setSettled] = useState<Settled>("looking");
  useEffect(() => {
    setSettled("looking");
    if (verdict === "unsupported") return;
    const worker = new Worker(new URL("./settle-worker.ts", import.meta.url), { type: "module" });
    const end = (found: Settled) => {
      worker.terminate();
      setSettled(found);
    };
    worker.onmessage = ({ data }: MessageEvent<readonly Settlement[]>) => end(data);
    worker.onerror = () => end("failed");
    worker.postMessage({ dispute, statement, wanted: wantedInstead(verdict) } satisfies SettleQuestion);
    return () => worker.terminate();
  }, [dispute, statement, verdict]);
  return settled;
}
