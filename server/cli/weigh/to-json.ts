import { explain } from "#argument/explain.ts";
import { SEMANTICS } from "#argument/semantics/semantics.ts";
import { settledBy } from "#argument/settle/facts.ts";
import { overAudiences } from "#argument/weigh/all-audiences.ts";
import { countWays } from "#argument/weigh/count-ways.ts";
import type { WeighingUnder } from "#argument/weigh/under.ts";
import type { Weighing } from "#argument/weigh.ts";
import type { Hinges } from "./hinges.ts";
import type { AskedDispute } from "./read-dispute.ts";

/** A weighing as JSON (shared/weighing 8). Fields may be added later; none is renamed or removed. */
export function weighingToJson(question: AskedDispute, weighing: Weighing, hinges?: Hinges) {
  const { dispute, statements: asked } = question;
  const { verdicts, standings, parts } = weighing;
  const chosen = asked.length > 0 ? asked : dispute.statements.map(({ id }) => id);
  return {
    ...head(question, "grounded"),
    statements: Object.fromEntries(
      chosen.map((statement) => [
        statement,
        {
          verdict: verdicts.get(statement),
          for: argumentsAbout(statement, "for"),
          against: argumentsAbout(statement, "against"),
          ...(asked.length > 0 ? { why: explain(weighing, statement), overAudiences: ordersToJson(question, statement) } : {}),
          ...(hinges ? hingesToJson(question, hinges, statement) : {}),
        },
      ]),
    ),
    arguments: Object.fromEntries([...standings].map(([id, standing]) => [id, { standing }])),
    parts: parts.map(({ statements, arguments: found }) => ({ statements, arguments: found })),
  };

  function argumentsAbout(statement: string, stance: "for" | "against") {
    return dispute.arguments.flatMap(({ id, end, weakens, value }) =>
      end.stance === stance && end.statement === statement
        ? [
            {
              argument: id,
              standing: standings.get(id),
              ...(weakens ? { bearing: "weakens" } : {}),
              ...(value === undefined ? {} : { value }),
            },
          ]
        : [],
    );
  }
}

function hingesToJson({ of }: AskedDispute, { hangsOn, flips, untried }: Hinges, statement: string) {
  return {
    ...(of
      ? { hangsOn: hangsOn(statement).map((hanging) => ({ ...hanging, isSupport: of.graph.edge(hanging.argument) !== undefined })) }
      : {}),
    flips: flips(statement).map(({ verdict, ...flip }) => ({ ...flip, verdict: verdict ?? null })),
    ...(untried.length > 0 ? { untried: untried.map(({ semantics, error }) => ({ semantics, because: error.message })) } : {}),
  };
}

function ordersToJson({ dispute, facts }: AskedDispute, statement: string) {
  const { verdicts, ...found } = overAudiences(dispute, statement, undefined, settledBy(facts));
  return { ...found, verdicts: Object.fromEntries(verdicts) };
}

/** The same under a semantics with several extensions; their number as text where it may be too large for JSON's readers. */
export function underToJson(question: AskedDispute, { semantics, extensions, statements }: WeighingUnder) {
  const asked = question.statements;
  const chosen = [...statements].filter(([id]) => asked.length === 0 || asked.includes(id));
  return {
    ...head(question, SEMANTICS[semantics].name),
    extensions: extensions === undefined ? null : String(extensions),
    statements: Object.fromEntries(chosen.map(([id, { verdict, ...counts }]) => [id, { verdict: verdict ?? null, ...counts }])),
  };
}

/** The size of the framework is that of what is said, before what is granted and denied. */
function head({ dispute, audience, facts, of, unusedValues }: AskedDispute, semantics: string) {
  return {
    ...(of ? { corpus: { version: of.stored.version, asOf: of.stored.asOf }, reading: of.reading } : {}),
    semantics,
    audience: { prefers: audience.prefers },
    ...(facts.length > 0 ? { facts } : {}),
    ...(unusedValues && unusedValues.length > 0 ? { unusedValues } : {}),
    framework: countWays(dispute, audience) ?? null,
  };
}
