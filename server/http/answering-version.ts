import type { ApolloServerPlugin } from "@apollo/server";
import type { HttpContext } from "./http-context.ts";

/**
 * Puts the version of the corpus on every answer with data: in `extensions.corpus`, and in the header X-Corpus-Version as on exports. An answer
 * during which the corpus was replaced may be half of each; it is refused as UNAVAILABLE, to be asked again.
 */
export const answeringVersion: ApolloServerPlugin<HttpContext> = {
  async requestDidStart() {
    let before: Promise<string | undefined> = Promise.resolve(undefined);
    return {
      async didResolveOperation({ contextValue }) {
        before = versionOf(contextValue);
      },
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== "single" || !response.body.singleResult.data) return;
        const [version, now] = [await before, await versionOf(contextValue)];
        if (version === undefined || now === undefined) return;
        if (now === version) {
          response.http.headers.set("x-corpus-version", version);
          response.body.singleResult.extensions = { ...response.body.singleResult.extensions, corpus: version };
        } else {
          response.http.status = 503;
          response.http.headers.set("retry-after", "1");
          const message = "The corpus was replaced while the question was answered. Ask again.";
          response.body.singleResult = {
            data: null,
            errors: [{ message, extensions: { code: "UNAVAILABLE", requestId: contextValue.requestId } }],
          };
          contextValue.record.codes.add("UNAVAILABLE");
        }
      },
    };
  },
};

/** Milliseconds for asking after the version: beside those of the question, so that a late answer has its version too. */
const TIME_LIMIT = 1_000;

/** The version held now; undefined where the store does not say. */
async function versionOf({ store, call }: HttpContext): Promise<string | undefined> {
  try {
    return (await store.corpus({ signal: call.signal, told: call.told, timeLimit: TIME_LIMIT })).version;
  } catch {
    return undefined;
  }
}
