/** A place in a document: ["steps", 3, "sign"]. */
type JsonPath = readonly (string | number)[];

export interface JsonFault {
  readonly line: number;
  readonly message: string;
}

export type ReadJson =
  | {
      readonly value: unknown;
      /** The lines of these places, or of what is nearest around them. */
      readonly linesOf: (paths: readonly JsonPath[]) => readonly number[];
    }
  | { readonly faults: readonly JsonFault[] };

/** Reads JSON, and knows its lines; a field that stands twice in one object is a fault, for JSON.parse would pass over the first. */
export function readJson(text: string): ReadJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const told = /position (\d+)/.exec(String(error))?.[1];
    const position = told === undefined ? scanJson(text, nothing, nothing) : Number(told);
    const rest = text.slice(position).trim();
    const message = rest === "" ? "it ends too early" : `something else stands in column ${columnOf(text, position)}`;
    return { faults: [{ line: lineOf(text, position), message: `not JSON: ${message}` }] };
  }
  const faults: JsonFault[] = [];
  scanJson(text, nothing, (path, position) => {
    faults.push({ line: lineOf(text, position), message: `"${path.at(-1)}" stands twice here; keep one` });
  });
  return faults.length > 0 ? { faults } : { value, linesOf: (paths) => linesOf(text, paths) };
}

function linesOf(text: string, paths: readonly JsonPath[]): readonly number[] {
  const depth = Math.max(0, ...paths.map((path) => path.length));
  const around = new Set(paths.flatMap((path) => [...path, ""].map((_, length) => JSON.stringify(path.slice(0, length)))));
  const positions = new Map<string, number>();
  scanJson(
    text,
    (frames, position) => {
      if (frames.length > depth) return;
      const place = JSON.stringify(pathOf(frames));
      if (around.has(place)) positions.set(place, position);
    },
    nothing,
  );
  return paths.map((path) => {
    for (let length = path.length; length > 0; length--) {
      const position = positions.get(JSON.stringify(path.slice(0, length)));
      if (position !== undefined) return lineOf(text, position);
    }
    return lineOf(text, positions.get("[]") ?? 0);
  });
}

interface Frame {
  /** The fields seen so far; undefined in a list. */
  readonly keys: Set<string> | undefined;
  /** The field or place in the list that is being read. */
  at: string | number;
  isKeyNext: boolean;
}

const TOKEN =
  /[{}[\],:]|"[^"\\]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

/**
 * Goes over the tokens of a JSON text: calls `onValue` where a value begins, and `onRepeated` where a field stands a second time in one
 * object. Returns where the text stops being made of JSON's tokens, or its length. Linear, and not recursive, so that no depth is too deep.
 * Whether the tokens stand in the right order is left to JSON.parse.
 */
function scanJson(
  text: string,
  onValue: (frames: readonly Frame[], position: number) => void,
  onRepeated: (path: JsonPath, position: number) => void,
): number {
  const frames: Frame[] = [];
  for (let position = 0; ; ) {
    SPACE.lastIndex = position;
    SPACE.test(text);
    position = SPACE.lastIndex;
    TOKEN.lastIndex = position;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return position;
    const frame = frames.at(-1);
    if (token === "}" || token === "]") frames.pop();
    else if (token === ",") {
      if (frame?.keys) frame.isKeyNext = true;
      else if (frame && typeof frame.at === "number") frame.at++;
    } else if (frame?.keys && frame.isKeyNext) {
      frame.isKeyNext = false;
      frame.at = token.startsWith('"') ? String(JSON.parse(token)) : token;
      if (frame.keys.has(frame.at)) onRepeated(pathOf(frames), position);
      frame.keys.add(frame.at);
    } else if (token !== ":") {
      onValue(frames, position);
      if (token === "{") frames.push({ keys: new Set(), at: "", isKeyNext: true });
      if (token === "[") frames.push({ keys: undefined, at: 0, isKeyNext: false });
    }
    position += token.length;
  }
}

function pathOf(frames: readonly Frame[]): JsonPath {
  return frames.map(({ at }) => at);
}

function lineOf(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

function columnOf(text: string, position: number): number {
  return position - text.lastIndexOf("\n", position - 1);
}

function nothing(): void {}
