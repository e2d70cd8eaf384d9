export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/**
 * Reads HTTP/1.1 answers, one after the other, off the pieces of a connection: just as much of the protocol as an answer with a length or in
 * chunks needs, so that reading costs next to nothing beside what is measured.
 */
export function answerReader(onAnswer: (answer: Answer) => void): (piece: Buffer) => void {
  let held: Buffer = Buffer.alloc(0);
  return (piece) => {
    held = held.length === 0 ? piece : Buffer.concat([held, piece]);
    for (let read = readOne(held); read; read = readOne(held)) {
      held = held.subarray(read.end);
      onAnswer(read.answer);
    }
  };
}

function readOne(bytes: Buffer): { readonly answer: Answer; readonly end: number } | undefined {
  const head = bytes.indexOf("\r\n\r\n");
  if (head < 0) return undefined;
  const lines = bytes.toString("latin1", 0, head);
  const status = Number(lines.slice(9, 12));
  const start = head + 4;
  const length = /\r\ncontent-length: *(\d+)/i.exec(lines)?.[1];
  if (length !== undefined) {
    const end = start + Number(length);
    return bytes.length < end ? undefined : { answer: { status, body: bytes.subarray(start, end) }, end };
  }
  if (!/\r\ntransfer-encoding: *chunked/i.test(lines)) return { answer: { status, body: Buffer.alloc(0) }, end: start };
  return readChunks(bytes, start, status);
}

function readChunks(bytes: Buffer, start: number, status: number) {
  const chunks: Buffer[] = [];
  for (let at = start; ; ) {
    const line = bytes.indexOf("\r\n", at);
    if (line < 0) return undefined;
    const size = Number.parseInt(bytes.toString("latin1", at, line), 16);
    const end = line + 2 + size + 2;
    if (bytes.length < end) return undefined;
    if (size === 0) return { answer: { status, body: Buffer.concat(chunks) }, end };
    chunks.push(bytes.subarray(line + 2, line + 2 + size));
    at = end;
  }
}
