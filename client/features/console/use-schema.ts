import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from "graphql";
import { useEffect, useState } from "react";

export type SchemaState =
  | { readonly outcome: "loading" }
  | { readonly outcome: "loaded"; readonly schema: GraphQLSchema }
  | { readonly outcome: "failed" };

/** The schema as the server tells it, asked for once. */
export function useSchema(): SchemaState {
  const [state, setState] = useState<SchemaState>({ outcome: "loading" });
  useEffect(() => {
    const gone = new AbortController();
    loadSchema(gone.signal).then(
      (schema) => setState({ outcome: "loaded", schema }),
      () => {
        if (!gone.signal.aborted) setState({ outcome: "failed" });
      },
    );
    return () => gone.abort();
  }, []);
  return state;
}

async function loadSchema(signal: AbortSignal): Promise<GraphQLSchema> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }) }),
    signal,
  });
  const { data } = (await response.json()) as { readonly data: IntrospectionQuery };
  return buildClientSchema(data);
}
