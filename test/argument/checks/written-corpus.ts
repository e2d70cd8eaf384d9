import { expect } from "vitest";
import { stringify } from "yaml";
import { checkCorpus } from "#argument/check-corpus.ts";
import type { Check } from "#argument/checks/check.ts";
import type { PlainKind } from "#argument/corpus.ts";
import type { CorpusFile } from "#seed/corpus-files.ts";
import { readCorpus } from "#seed/read-corpus.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Lists of entries, as a file of the corpus holds them. */
export interface Lists {
  readonly nodes?: readonly Fields[];
  readonly arguments?: readonly Fields[];
  readonly chains?: readonly Fields[];
  readonly works?: readonly Fields[];
  readonly instruments?: readonly Fields[];
}

const KINDS: Readonly<Record<string, PlainKind>> = {
  act: "Actor",
  mod: "Modification",
  mec: "Mechanism",
  cap: "Capability",
  rsk: "Risk",
  hrm: "Harm",
  rul: "Rule",
  asm: "Assumption",
  opt: "PolicyOption",
  pol: "PolicyTool",
  cri: "Criterion",
  aud: "Audience",
  clm: "Claim",
  cqs: "CriticalQuestion",
  evd: "Evidence",
  cas: "CaseStudy",
  saf: "Safeguard",
};

/** A sound node of the kind that its id says, with these fields set otherwise. */
export function node(id: string, fields: Fields = {}): Fields {
  return { id, kind: KINDS[id.slice(0, 3)], label: id, summary: `What ${id} is.`, origin: "ours", ...fields };
}

export function argument(id: string, fields: Fields): Fields {
  return { id, label: id, scheme: "sign", premises: ["clm.a"], summary: `How ${id} argues.`, origin: "ours", ...fields };
}

export function chain(id: string, fields: Fields): Fields {
  const words = { label: id, summary: `What happens in ${id}.`, costs: "Some.", residue: "Some.", confidence: "high" };
  return { id, ...words, path: ["mec.a", "rsk.a"], defeats: [], tools: [], origin: "ours", ...fields };
}

export function work(key: string, fields: Fields = {}): Fields {
  return { key, type: "article", title: key, evidence: "primary", seenAt: "a copy", ...fields };
}

export function instrument(key: string, fields: Fields = {}): Fields {
  return { key, type: "legislation", title: key, evidence: "primary", seenAt: "a copy", status: "in force", ...fields };
}

/** The paper of every corpus in these tests, and the day to which they are brought up. */
export const PAPER = work("the-paper", { passages: ["S1", "S2", "intro"].map((at) => ({ at, says: `What ${at} says.` })) });
const AS_OF = "2026-11-24";

export function filesOf(lists: Lists): readonly CorpusFile[] {
  const meta = { title: "A dispute", paper: "the-paper", asOf: AS_OF, licence: "Apache-2.0" };
  return [
    { path: "corpus.yaml", text: stringify({ meta, works: [PAPER] }) },
    { path: "entries.yaml", text: stringify(lists) },
  ];
}

/** What one check says of these entries: the text of the line at which it points, and its message. */
export function said(check: Check, lists: Lists) {
  const files = filesOf(lists);
  const { corpus, misfits } = readCorpus(files);
  expect(misfits).toEqual([]);
  return checkCorpus(corpus, { checks: [check] }).map(({ file, line, severity, message }) => {
    const text = files.find(({ path }) => path === file)?.text.split("\n")[line - 1];
    return { severity, at: text?.trim(), message };
  });
}

/** A finding that points at this line and says this among other words. */
export function errorAt(at: string, words: string) {
  return { severity: "error", at, message: expect.stringContaining(words) };
}

export function warningAt(at: string, words: string) {
  return { severity: "warning", at, message: expect.stringContaining(words) };
}
