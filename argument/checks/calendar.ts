/** A stretch of days, first and last included, as ISO days that compare as text. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/**
 * The days that a written date takes in: "2025" is the whole year, "2025-03" the month, "2025-03-14" the day, "2024/2025-03" from the first
 * day of the one to the last of the other. Undefined where there is no such day (2025-02-30) or the range runs backwards.
 */
export function daysOf(date: string): Stretch | undefined {
  const [first = "", last = first] = date.split("/");
  const from = parts(first);
  const to = parts(last);
  if (!from || !to) return undefined;
  const stretch = { from: iso(from.year, from.month ?? 1, from.day ?? 1), to: lastDay(to) };
  return stretch.from <= stretch.to ? stretch : undefined;
}

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function parts(text: string): Parts | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year < 1) return undefined;
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month };
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

function lastDay({ year, month = 12, day = daysInMonth(year, month) }: Parts): string {
  return iso(year, month, day);
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function iso(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
