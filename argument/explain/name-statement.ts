import type { Names, Tale } from "../trace/tale.ts";
import { kindSpec } from "../vocabulary.ts";

/**
 * Names what is weighed as the subject of its verdict: a claim as the sentence that it is, "that borders leak"; evidence, a case study or an argument
 * by its title; an option or tool, and whatever the names don't know, by its name. Upper case at the start of a sentence.
 */
export function nameStatement(names: Names, tale: Tale, statement: string, isFirst = false): Tale {
  switch (names.node(statement)?.kind) {
    case "Claim":
      return tale.say(isFirst ? "That " : "that ").phrase(statement);
    case "Evidence":
    case "CaseStudy":
    case "Argument":
      return tale.title(statement);
    default:
      return isFirst ? tale.startWith(statement) : tale.name(statement);
  }
}

/** Names it as what somebody grants, denies or shows: "that borders leak", "the case study “Generic drugs”". */
export function nameAsObject(names: Names, tale: Tale, statement: string): Tale {
  const kind = names.node(statement)?.kind;
  if (kind === "Claim") return tale.say("that ").phrase(statement);
  return tale.say(`the ${kind ? kindSpec(kind).name : "statement"} `).title(statement);
}
