/**
 * A process that only puts load on a server, so that it takes nothing of the measured one's time but the processor's: a closed loop on each of
 * some kept-open connections. Every answer is held against the one expected, byte by byte. Takes jobs from its parent, one at a time.
 */
import { Socket } from "node:net";
import { type Answer, answerReader } from "./http-answers.ts";

export interface Job {
  readonly port: number;
  readonly connections: number;
  readonly milliseconds: number;
  /** Bodies that take turns, each with how the body of its answer must begin. */
  readonly questions: readonly { readonly body: string; readonly begins: string }[];
}

export interface Outcome {
  readonly answers: number;
  readonly wrong: number;
  /** What came instead of the first answer that was wrong. */
  readonly instead: string | undefined;
  readonly perSecond: number;
  /** Milliseconds from the question's last byte to the answer's. */
  readonly p50: number;
  readonly p99: number;
}

process.on("message", (job: Job) => {
  run(job).then(
    (outcome) => process.send?.(outcome),
    (error: unknown) => process.send?.({ failed: String(error) }),
  );
});

async function run({ port, connections, milliseconds, questions }: Job): Promise<Outcome> {
  const requests = questions.map(({ body, begins }) => ({
    bytes: Buffer.from(
      `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    ),
    begins: Buffer.from(begins),
  }));
  const times: number[] = [];
  let [wrong, next] = [0, 0];
  let instead: string | undefined;
  const began = performance.now();
  const until = began + milliseconds;
  const take = () => requests[next++ % requests.length];
  await Promise.all(
    Array.from({ length: connections }, () =>
      converse(port, take, until, (answer, begins, time) => {
        times.push(time);
        if (answer.status === 200 && answer.body.subarray(0, begins.length).equals(begins)) return;
        wrong++;
        instead ??= `${answer.status} ${answer.body.toString("utf8").slice(0, 300)}`;
      }),
    ),
  );
  const elapsed = performance.now() - began;
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { answers: times.length, wrong, instead, perSecond: (times.length * 1_000) / elapsed, p50: at(0.5), p99: at(0.99) };
}

interface Request {
  readonly bytes: Buffer;
  readonly begins: Buffer;
}

/** Asks on one connection until the time is over and the last answer is there. */
function converse(
  port: number,
  take: () => Request | undefined,
  until: number,
  onAnswer: (answer: Answer, begins: Buffer, time: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new Socket();
    let asked: Request | undefined;
    let at = 0;
    const ask = () => {
      asked = take();
      if (!asked) throw new Error("no questions");
      at = performance.now();
      socket.write(asked.bytes);
    };
    const read = answerReader((answer) => {
      const now = performance.now();
      if (asked) onAnswer(answer, asked.begins, now - at);
      if (now < until) ask();
      else {
        socket.end();
        resolve();
      }
    });
    socket.setNoDelay(true);
    socket.on("data", read);
    socket.once("error", reject);
    socket.once("close", () => reject(new Error("the server closed the connection")));
    socket.connect(port, "127.0.0.1", ask);
  });
}
