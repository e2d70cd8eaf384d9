import { connect, createServer, type Socket } from "node:net";

/** What went over to Neo4j and back since the last look. */
export interface Traffic {
  /** Cypher, in the order asked. */
  readonly statements: readonly string[];
  readonly rows: number;
}

export interface CountingProxy {
  readonly port: number;
  /** What was asked since the last time, which then begins anew. */
  readonly take: () => Traffic;
  readonly close: () => void;
}

const RUN = 0x10;
const RECORD = 0x71;
/** What a server answers to a handshake of the kind that has a second step (Bolt manifest, version 1). */
const MANIFEST = Buffer.from([0, 0, 1, 0xff]);

/**
 * Stands between a server and Neo4j and reads along: one statement for each RUN message, one row for each RECORD. Whoever asks does so through
 * `bolt://127.0.0.1:port`, since `neo4j://` would be told the way past it. What is asked beside a question, such as a routing table, counts too.
 */
export async function countStatements(neo4jPort: number): Promise<CountingProxy> {
  let statements: string[] = [];
  let rows = 0;
  const open = new Set<Socket>();
  const server = createServer((asking) => {
    const answering = connect(neo4jPort, "127.0.0.1");
    for (const socket of [asking, answering]) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => socket.destroy());
      socket.once("close", () => open.delete(socket));
    }
    // Of a manifest the asking side chooses, with four bytes and no capabilities; which handshake it is, the answering side says.
    let isManifest: boolean | undefined;
    const asked = messageReader(
      () => (isManifest === undefined ? Number.POSITIVE_INFINITY : isManifest ? 25 : 20),
      (message) => {
        if (message[1] === RUN) statements.push(firstText(message.subarray(2)));
      },
    );
    const answered = messageReader(
      (bytes) => {
        isManifest = bytes.subarray(0, 4).equals(MANIFEST);
        return isManifest ? endOfManifest(bytes) : 4;
      },
      (message) => {
        if (message[1] === RECORD) rows++;
      },
    );
    asking.on("data", (piece) => {
      asked(piece);
      answering.write(piece);
    });
    answering.on("data", (piece) => {
      answered(piece);
      asking.write(piece);
    });
    asking.once("close", () => answering.destroy());
    answering.once("close", () => asking.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    take() {
      const traffic = { statements, rows };
      statements = [];
      rows = 0;
      return traffic;
    },
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** Reads the messages of one direction: after the handshake, of which `skip` says how many bytes it has, chunks with their lengths, ended by an empty one. */
function messageReader(skip: (bytes: Buffer) => number, onMessage: (message: Buffer) => void): (piece: Buffer) => void {
  let held: Buffer = Buffer.alloc(0);
  let isOpen = false;
  let chunks: Buffer[] = [];
  return (piece) => {
    held = Buffer.concat([held, piece]);
    if (!isOpen) {
      if (held.length < 4) return;
      const length = skip(held);
      if (held.length < length) return;
      held = held.subarray(length);
      isOpen = true;
    }
    while (held.length >= 2) {
      const size = held.readUInt16BE(0);
      if (held.length < 2 + size) return;
      if (size > 0) chunks.push(held.subarray(2, 2 + size));
      else if (chunks.length > 0) {
        onMessage(Buffer.concat(chunks));
        chunks = [];
      }
      held = held.subarray(2 + size);
    }
  };
}

/** After the mark: a count in seven bits a byte, as many versions of four bytes, and the capabilities in seven bits a byte. */
function endOfManifest(bytes: Buffer): number {
  let at = 4;
  let [count, shift] = [0, 0];
  for (let more = true; more; shift += 7) {
    const byte = bytes[at++];
    if (byte === undefined) return Number.POSITIVE_INFINITY;
    count |= (byte & 0x7f) << shift;
    more = (byte & 0x80) !== 0;
  }
  at += 4 * count;
  while (((bytes[at] ?? 0) & 0x80) !== 0) at++;
  return at + 1;
}

/** The text with which a message begins, in PackStream's three lengths. */
function firstText(bytes: Buffer): string {
  const mark = bytes[0] ?? 0;
  if (mark >= 0x80 && mark <= 0x8f) return bytes.toString("utf8", 1, 1 + (mark & 0x0f));
  if (mark === 0xd0) return bytes.toString("utf8", 2, 2 + bytes.readUInt8(1));
  if (mark === 0xd1) return bytes.toString("utf8", 3, 3 + bytes.readUInt16BE(1));
  return mark === 0xd2 ? bytes.toString("utf8", 5, 5 + bytes.readUInt32BE(1)) : "";
}
