import type { PlainKind } from "../corpus.ts";
import { type Check, error } from "./check.ts";
import { aKind } from "./name-kinds.ts";

/** The first three letters of an id, by kind: whoever meets `mec.cap-gain` alone in a footnote knows that it is a mechanism. */
export const PREFIXES: Readonly<Record<PlainKind, string>> = {
  Actor: "act",
  Modification: "mod",
  Mechanism: "mec",
  Capability: "cap",
  Safeguard: "saf",
  Risk: "rsk",
  Harm: "hrm",
  Rule: "rul",
  Assumption: "asm",
  PolicyOption: "opt",
  PolicyTool: "pol",
  Criterion: "cri",
  Audience: "aud",
  Claim: "clm",
  CriticalQuestion: "cqs",
  Evidence: "evd",
  CaseStudy: "cas",
};

/** An id begins with the letters of its kind. */
export const idFitsKind: Check = {
  name: "id-fits-kind",
  *run({ corpus }) {
    for (const entry of corpus.nodes) {
      const { id, kind } = entry.value;
      if (!id.startsWith(`${PREFIXES[kind]}.`))
        yield error(entry, ["id"], `The id "${id}" belongs to ${aKind(kind)}; such ids begin with "${PREFIXES[kind]}.".`);
    }
    for (const entry of corpus.arguments)
      if (!entry.value.id.startsWith("arg."))
        yield error(entry, ["id"], `The id "${entry.value.id}" belongs to an argument; such ids begin with "arg.".`);
    for (const entry of corpus.chains)
      if (!entry.value.id.startsWith("chn."))
        yield error(entry, ["id"], `The id "${entry.value.id}" belongs to a told case; such ids begin with "chn.".`);
  },
};
