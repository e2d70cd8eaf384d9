import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { DISPUTE } from "./dispute-query.ts";
import { toBacking, toDispute } from "./to-dispute.ts";

/** The whole dispute, with what can be chosen; asked for once a visit. */
export function useDispute() {
  const { data, error, loading, refetch } = useQuery(DISPUTE);
  const loaded = useMemo(
    () =>
      data && {
        dispute: toDispute(data.dispute),
        backing: toBacking(data.dispute),
        ours: data.dispute.arguments.flatMap(({ key, isOurs }) => (isOurs ? [key] : [])),
        criteria: data.criteria.nodes,
        orders: data.audiences.nodes,
        names: [...data.criteria.nodes, ...data.audiences.nodes, ...data.options.nodes, ...data.policyTools.nodes],
        corpus: data.corpus,
      },
    [data],
  );
  return { loaded, error, loading, retry: () => void refetch() };
}

export type LoadedDispute = NonNullable<ReturnType<typeof useDispute>["loaded"]>;
