import type { GraphStore } from "#server/store/graph-store.ts";

/** A question to a store, as a caller of the port puts it. */
export type Question = (store: GraphStore) => Promise<unknown>;

/** What comes back: an answer, or the code of the refusal. */
export async function answer(question: Question, store: GraphStore): Promise<unknown> {
  try {
    return await question(store);
  } catch (error) {
    return { failed: (error as { code?: unknown }).code ?? String(error) };
  }
}
