/**
 * The known names nearest to one that is not known, best first, at most three, none further than a third of its length away.
 * Distance is Levenshtein's, and at least the difference in length, so only names of like length are measured: O(known × longest known²).
 */
export function nearestNames(unknown: string, known: Iterable<string>): readonly string[] {
  const limit = Math.max(1, Math.floor(unknown.length / 3));
  return [...known]
    .flatMap((name) => {
      if (name.includes(unknown) && unknown.length > 2) return [{ name, distance: 0.5 }];
      return Math.abs(name.length - unknown.length) <= limit ? [{ name, distance: distance(unknown, name) }] : [];
    })
    .filter((candidate) => candidate.distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map((candidate) => candidate.name);
}

/** " Did you mean “a” or “b”?", with a leading space, or nothing. */
export function didYouMean(unknown: string, known: Iterable<string>): string {
  const names = nearestNames(unknown, known).map((name) => `"${name}"`);
  return names.length === 0 ? "" : ` Did you mean ${names.join(" or ")}?`;
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const swap = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current[column] = Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
