import { describe, expect, it } from "vitest";
import { type AdmissionLimits, createAdmission } from "#server/http/admission.ts";

const LIMITS: AdmissionLimits = { running: 3, runningPerClient: 2, waiting: 3, waitingPerClient: 2, patience: 60_000 };
const open = new AbortController().signal;
const code = (refused: Promise<unknown>) =>
  refused.then(
    () => "let in",
    (error) => error.code,
  );

describe("admission", () => {
  it("lets in the first who waits when another leaves, and counts leaving once", async () => {
    const { enter, running, waiting } = createAdmission(LIMITS);
    const [leave] = [await enter("a", open), await enter("a", open), await enter("b", open)];
    const order: string[] = [];
    const next = [enter("b", open), enter("c", open)].map((one, index) => one.then(() => order.push(`${index}`)));
    expect([running(), waiting()]).toEqual([3, 2]);
    leave?.();
    leave?.();
    await next[0];
    expect([order, running(), waiting()]).toEqual([["0"], 3, 1]);
  });

  it("lets nobody wait behind a client who has all that is due to them", async () => {
    const { enter } = createAdmission(LIMITS);
    await enter("a", open);
    await enter("a", open);
    const third = enter("a", open);
    let isIn = false;
    void third.then(() => {
      isIn = true;
    });
    await enter("b", open);
    expect(isIn).toBe(false);
  });

  it("tells a client who asks too much 429, and anyone 503 when too many wait", async () => {
    const { enter } = createAdmission(LIMITS);
    for (const client of ["a", "a", "b"]) await enter(client, open);
    const waits = [enter("a", open), enter("a", open)];
    expect(await code(enter("a", open))).toBe("RATE_LIMITED");
    waits.push(enter("c", open));
    expect(await code(enter("d", open))).toBe("UNAVAILABLE");
  });

  it("forgets who goes away or has waited long enough", async () => {
    const { enter, waiting } = createAdmission({ ...LIMITS, running: 1, patience: 20 });
    await enter("a", open);
    const gone = new AbortController();
    const left = code(enter("b", gone.signal));
    const late = code(enter("c", open));
    gone.abort();
    expect(await left).toBe("CANCELLED");
    expect(await late).toBe("UNAVAILABLE");
    expect(waiting()).toBe(0);
    expect(await code(enter("b", gone.signal))).toBe("CANCELLED");
  });
});
