import { useEffect, useRef, useState } from "react";
import type { ConstructOptions } from "#argument/weigh/construct.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { WEIGHED_UNDER, type WeighedUnder } from "#argument/weigh/under.ts";
import type { FoundUnder } from "./under-words.ts";
import type { UnderQuestion, UnderReply } from "./under-worker.ts";

/** Under each semantics what was found; one that is missing is still weighed. */
export type Under = ReadonlyMap<WeighedUnder, FoundUnder>;

const NOTHING_YET: Under = new Map();
const FAILED: Under = new Map(WEIGHED_UNDER.map((id) => [id, "failed"]));

let questions = 0;

/** A statement weighed under every semantics, in one worker for the visit; a new question ends the one before. */
export function useUnder(dispute: Dispute, statement: string, construction: ConstructOptions): Under {
  const [answer, setAnswer] = useState({ construction, under: NOTHING_YET });
  const [isBroken, setBroken] = useState(false);
  const worker = useRef<Worker>(undefined);
  useEffect(() => {
    const started = new Worker(new URL("./under-worker.ts", import.meta.url), { type: "module" });
    started.onerror = () => setBroken(true);
    worker.current = started;
    return () => started.terminate();
  }, []);
  useEffect(() => {
    const number = ++questions;
    const found = new Map<WeighedUnder, FoundUnder>();
    const listen = ({ data }: MessageEvent<UnderReply>) => {
      if (data.number !== number) return;
      found.set(data.semantics, data.found);
      setAnswer({ construction, under: new Map(found) });
    };
    const asked = worker.current;
    asked?.addEventListener("message", listen);
    asked?.postMessage({ number, dispute, statement, construction } satisfies UnderQuestion);
    return () => asked?.removeEventListener("message", listen);
  }, [dispute, statement, construction]);
  if (isBroken) return FAILED;
  return answer.construction === construction ? answer.under : NOTHING_YET;
}
