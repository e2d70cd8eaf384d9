import { describe, expect, it } from "vitest";
import { TURN, takingTurn } from "#server/graphql/taking-turns.ts";
import { withinOneLimit } from "#server/store/limits.ts";

const operation = () => withinOneLimit({ timeLimit: 10_000 });

describe("reasoning in turns", () => {
  it("lets others be answered between two turns of one operation", async () => {
    const call = operation();
    const order: string[] = [];
    const first = takingTurn(call, () => {
      setImmediate(() => order.push("an answer"));
      order.push("1");
    });
    const second = takingTurn(call, () => order.push("2"));
    await Promise.all([first, second]);
    expect(order).toEqual(["1", "an answer", "2"]);
  });

  it("gives each operation one turn after the other, however many one of them wants", async () => {
    const [many, one] = [operation(), operation()];
    const order: string[] = [];
    const turns = ["a1", "a2", "a3"].map((name) => takingTurn(many, () => order.push(name)));
    turns.push(takingTurn(one, () => order.push("b1")));
    await Promise.all(turns);
    expect(order).toEqual(["a1", "b1", "a2", "a3"]);
  });

  it("says how long a turn is, and never longer than the operation has left", async () => {
    expect(await takingTurn(operation(), (timeLimit) => timeLimit)).toBe(TURN);
    expect(await takingTurn(withinOneLimit({ timeLimit: 100 }), (timeLimit) => timeLimit)).toBeLessThanOrEqual(100);
  });

  it("does not begin for a caller who has gone, or when time is up, and goes on with the next", async () => {
    const gone = new AbortController();
    const left = takingTurn(withinOneLimit({ signal: gone.signal, timeLimit: 10_000 }), () => "begun");
    const late = takingTurn(withinOneLimit({ timeLimit: 0 }), () => "begun");
    const next = takingTurn(operation(), () => "begun");
    gone.abort();
    await expect(left).rejects.toMatchObject({ code: "CANCELLED" });
    await expect(late).rejects.toMatchObject({ code: "TIMEOUT" });
    expect(await next).toBe("begun");
  });

  it("hands on what went wrong", async () => {
    const broken = () => {
      throw new RangeError("no");
    };
    await expect(takingTurn(operation(), broken)).rejects.toThrow("no");
  });
});
