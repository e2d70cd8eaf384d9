/** Average widths of Source Serif 4 at 16 px, by class of letter: enough to wrap labels the same everywhere, without asking a browser. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iljtf.,;:'|!()[\]\- ]/, 4.6],
  [/[mwMW@%]/, 13],
  [/[A-Z]/, 10.4],
  [/[0-9]/, 8.6],
];
const OTHER = 8.1;

export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER), 0);
}

/** Lines of at most `width` pixels, parted at spaces, as even as the fewest lines allow. */
export function wrapLabel(text: string, width: number): readonly string[] {
  const words = text.split(" ");
  const fewest = fill(words, width).length;
  let narrow = width;
  while (narrow > 40 && fill(words, narrow - 8).length === fewest) narrow -= 8;
  return fill(words, narrow);
}

function fill(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
