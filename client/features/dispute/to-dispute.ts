import type { ArgumentEnd, Dispute } from "#argument/weigh/dispute.ts";
import type { TheDisputeQuery } from "../../__generated__/graphql.ts";

type Answer = TheDisputeQuery["dispute"];
type AnsweredArgument = Answer["arguments"][number];

/** The dispute as the server gives it, in the form in which it is weighed. */
export function toDispute({ statements, arguments: found }: Pick<Answer, "statements" | "arguments">): Dispute {
  return {
    statements: statements.map(({ slug, asserted, practical }) => ({ id: slug, asserted, practical })),
    arguments: found.flatMap((argument) => {
      const end = endOf(argument);
      if (!end) return [];
      const { key, premises, weakens, value } = argument;
      return [{ id: key, premises, end, weakens, ...(value == null ? {} : { value }) }];
    }),
  };
}

function endOf(argument: AnsweredArgument): ArgumentEnd | undefined {
  if (argument.for != null) return { stance: "for", statement: argument.for };
  if (argument.against != null) return { stance: "against", statement: argument.against };
  return argument.undercuts == null ? undefined : { stance: "undercuts", argument: argument.undercuts };
}
