import { type Answer, codesOf, substanceOf } from "./answers.ts";
import type { Question } from "./questions.ts";

/** Errors that may be while the database is away; the status of each is 503. */
const WHILE_AWAY: ReadonlySet<string> = new Set(["UNAVAILABLE", "TIMEOUT"]);
const MOST_TOLD = 20;

/** When the database was away: from the moment it was killed until it had been back for a while. */
export interface Away {
  readonly from: number;
  to: number;
}

/** Counts answers as they come, and keeps what must not be. */
export class Tally {
  right = 0;
  rightWhileAway = 0;
  readonly errors = new Map<string, number>();
  readonly breaches: string[] = [];
  breachCount = 0;
  readonly times: number[] = [];
  readonly away: Away[] = [];
  lastRight = 0;

  readonly #expected: ReadonlyMap<string, string>;

  constructor(expected: ReadonlyMap<string, string>) {
    this.#expected = expected;
  }

  /** An answer to what was asked then and answered now, in milliseconds. */
  add(question: Question, answer: Answer, asked: number, now: number): void {
    const isAway = this.away.some(({ from, to }) => asked <= to && now >= from);
    const substance = substanceOf(question, answer);
    if (substance !== undefined) {
      if (substance !== this.#expected.get(question.name)) this.breach(`wrong answer to "${question.name}": ${substance.slice(0, 300)}`);
      this.right++;
      this.lastRight = now;
      if (isAway) this.rightWhileAway++;
      else this.times.push(now - asked);
      return;
    }
    const codes = codesOf(answer);
    for (const code of codes) this.errors.set(code, (this.errors.get(code) ?? 0) + 1);
    const isAllowed = isAway && answer.status === 503 && codes.every((code) => WHILE_AWAY.has(code));
    if (!isAllowed)
      this.breach(
        `${isAway ? "while Neo4j was away" : "while Neo4j was there"} "${question.name}" got ${answer.status} ${answer.text.slice(0, 300)}`,
      );
  }

  breach(what: string): void {
    this.breachCount++;
    if (this.breaches.length < MOST_TOLD) this.breaches.push(what);
  }
}
