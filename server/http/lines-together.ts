/**
 * Writes lines together, once a turn of the event loop: writing is what a line of the log costs most (a fifth of the answers that a busy server
 * could give). `rest` writes what is left at once, for a process that ends in mid-turn.
 */
export function linesTogether(write: (text: string) => void): { readonly add: (line: string) => void; readonly rest: () => void } {
  let text = "";
  const rest = () => {
    if (text === "") return;
    const lines = text;
    text = "";
    write(lines);
  };
  return {
    add(line) {
      if (text === "") setImmediate(rest);
      text += `${line}\n`;
    },
    rest,
  };
}
