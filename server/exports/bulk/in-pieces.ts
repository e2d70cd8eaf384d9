/** Characters that go on together. */
const PIECE = 65_536;

/** The same text in pieces of some size: what comes a line at a time is neither compressed nor written line by line. */
export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held = "";
  for await (const text of texts) {
    held += text;
    if (held.length < PIECE) continue;
    yield held;
    held = "";
  }
  if (held) yield held;
}
