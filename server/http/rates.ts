import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { TooMuch } from "./too-much.ts";

/** Spends of what a client may have in a minute; throws RATE_LIMITED, with the seconds until there is more, where it is used up. */
export type Spend = (client: string, points: number) => Promise<void>;

/** So much a minute of something for each client, counted in this process; 0 is any amount. */
export function perMinute(most: number, what: string): Spend {
  if (most === 0) return async () => {};
  const limiter = new RateLimiterMemory({ points: most, duration: 60 });
  return async (client, points) => {
    try {
      await limiter.consume(client, points);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1_000));
      throw new TooMuch("RATE_LIMITED", `You have had ${what} of at most ${most} a minute. Ask again in ${seconds} seconds.`, seconds);
    }
  };
}
