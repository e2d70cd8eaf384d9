import { SEMANTICS } from "#argument/semantics/semantics.ts";
import { type Answer, type Question, semanticsOf, taskOf } from "./question.ts";

/**
 * What is wrong with two answers to one question, or nothing: the words differ; a set shown is not stable, not complete, or does not show what
 * was asked; or, of two preferred sets, one lies within the other. Which of several sets is shown is each solver's choice; for DC-PR it can be any
 * complete set that holds the argument, since that lies within a preferred one.
 */
export function disagreement(question: Question, ours: Answer, theirs: Answer): string | undefined {
  if (ours.word !== theirs.word) return `${ours.word} and ${theirs.word}`;
  const faulty = [ours, theirs].find(({ shown }) => shown && !shows(question, shown));
  if (faulty) return `a set that is none: ${faulty.shown?.length} arguments`;
  const areMaximal = semanticsOf(question) === "PR" && taskOf(question) !== "DC";
  return areMaximal && ours.shown && theirs.shown && isOneWithin(ours.shown, theirs.shown) ? "a set within the other" : undefined;
}

function shows(question: Question, set: Int32Array): boolean {
  const holds = semanticsOf(question) === "ST" ? SEMANTICS.ST.holds : SEMANTICS.CO.holds;
  const task = taskOf(question);
  return holds?.(question.framework, set) === true && (task === "SE" || set.includes(question.argument) === (task === "DC"));
}

/** Whether one of two sets is a proper part of the other. */
function isOneWithin(set: Int32Array, other: Int32Array): boolean {
  const members = new Set([...set, ...other]);
  return set.length !== other.length && members.size === Math.max(set.length, other.length);
}
