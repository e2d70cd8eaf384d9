import type { Backing } from "#argument/gradual/backing.ts";
import type { Grade } from "#argument/vocabulary.ts";
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

const GRADES = { PRIMARY: "primary", SECONDARY: "secondary", UNVERIFIED: "unverified", NONE: "none" } as const satisfies Record<
  string,
  Grade
>;

/** What stands behind statements and arguments, on which their degrees depend. */
export function toBacking({ statements, arguments: found }: Pick<Answer, "statements" | "arguments">): Backing {
  const grades = new Map(statements.flatMap(({ slug, grade }) => (grade ? [[slug, GRADES[grade]] as const] : [])));
  const sources = new Map([
    ...statements.map(({ slug, sources }) => [slug, sources] as const),
    ...found.map(({ key, sources }) => [key, sources] as const),
  ]);
  return { grade: (id) => grades.get(id), sources: (id) => sources.get(id) ?? [] };
}

function endOf(argument: AnsweredArgument): ArgumentEnd | undefined {
  if (argument.for != null) return { stance: "for", statement: argument.for };
  if (argument.against != null) return { stance: "against", statement: argument.against };
  return argument.undercuts == null ? undefined : { stance: "undercuts", argument: argument.undercuts };
}
