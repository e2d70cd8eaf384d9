import { didYouMean } from "../did-you-mean.ts";

const MAX_SUGGESTIONS = 50;

/**
 * Suggests known names for unknown ones: " Did you mean …?", or nothing.
 *
 * Each unknown name is looked for once, among names of about its length, and after fifty different ones no more are: somebody who has
 * renamed a thousand things needs no thousand guesses, and the search costs O(known) for each.
 */
export function suggester(known: Iterable<string>): (unknown: string) => string {
  const names = [...known];
  const told = new Map<string, string>();
  return (unknown) => {
    const earlier = told.get(unknown);
    if (earlier !== undefined) return earlier;
    if (told.size >= MAX_SUGGESTIONS) return "";
    const room = Math.max(1, Math.floor(unknown.length / 3));
    const suggestion = didYouMean(
      unknown,
      names.filter((name) => Math.abs(name.length - unknown.length) <= room),
    );
    told.set(unknown, suggestion);
    return suggestion;
  };
}
