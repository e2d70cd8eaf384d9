import type { ApolloServerPlugin } from "@apollo/server";
import type { HttpContext } from "./http-context.ts";

/**
 * Puts the version of the corpus on every answer that is drawn from it: in `extensions.corpus`, and in the header X-Corpus-Version as on exports. An
 * answer during which the corpus was replaced may be half of each; it is refused as UNAVAILABLE, to be asked again.
 */
export const answeringVersion: ApolloServerPlugin<HttpContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue: { versions, record, requestId } }) {
        if (response.body.kind !== "single" || !response.body.singleResult.data) return;
        const [version, another] = versions;
        if (version === undefined) return;
        if (another === undefined) {
          response.http.headers.set("x-corpus-version", version);
          response.body.singleResult.extensions = { ...response.body.singleResult.extensions, corpus: version };
        } else {
          response.http.status = 503;
          response.http.headers.set("retry-after", "1");
          const message = "The corpus was replaced while the question was answered. Ask again.";
          const errors = [{ message, extensions: { code: "UNAVAILABLE", requestId } }];
          // What the question has cost is told of refusals too.
          response.body.singleResult = { ...response.body.singleResult, data: null, errors };
          record.codes.add("UNAVAILABLE");
        }
      },
    };
  },
};
