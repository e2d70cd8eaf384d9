import type { Question } from "./questions.ts";

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Milliseconds after which an answer that has not come is a breach by itself: more than an operation may take, with the wait for its turn. */
const PATIENCE = 45_000;

export async function put(port: number, { path, body }: Question): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    signal: AbortSignal.timeout(PATIENCE),
    ...(body === undefined ? {} : { method: "POST", headers: { "content-type": "application/json", accept: "application/json" }, body }),
  });
  return { status: response.status, text: await response.text() };
}

/** What of an answer is the answer, and not about it: the data of GraphQL, the file of an export; undefined where there is none. */
export function substanceOf({ path }: Question, { status, text }: Answer): string | undefined {
  if (status !== 200) return undefined;
  if (path !== "/graphql") return text;
  const { data, errors } = parse(text) as { readonly data?: unknown; readonly errors?: unknown };
  return errors || !data ? undefined : JSON.stringify(data);
}

/** The codes of the errors in an answer; "none" where it is not in the form that errors have. */
export function codesOf({ text }: Answer): readonly string[] {
  const { errors, error } = parse(text) as { readonly errors?: readonly Coded[]; readonly error?: { readonly code?: string } };
  return errors?.map(({ extensions }) => extensions?.code ?? "none") ?? [error?.code ?? "none"];
}

interface Coded {
  readonly extensions?: { readonly code?: string };
}

function parse(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    return {};
  }
}
