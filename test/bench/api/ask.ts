import type { Asked, Json } from "./questions.ts";

/** The data of one answer. Throws where there are errors: a benchmark of wrong answers measures nothing. */
export async function ask(port: number, { query, variables }: Asked): Promise<Json> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors }: Json = await response.json();
  if (errors || !data) throw new Error(`${response.status} to ${query}: ${JSON.stringify(errors).slice(0, 600)}`);
  return data;
}

/** As the load process sends it, with how the right answer begins: data come first in an answer, extensions may follow. */
export function toSend({ query, variables }: Asked, data: Json): { readonly body: string; readonly begins: string } {
  return { body: JSON.stringify({ query, variables }), begins: `{"data":${JSON.stringify(data)}` };
}
