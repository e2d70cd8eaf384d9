import { admissible } from "./admissible.ts";
import { complete } from "./complete.ts";
import { conflictFree } from "./conflict-free.ts";
import type { Semantics, SemanticsId } from "./definition.ts";
import { grounded } from "./grounded.ts";
import { ideal } from "./ideal.ts";
import { preferred } from "./preferred.ts";
import { semiStable } from "./semi-stable.ts";
import { stable } from "./stable.ts";
import { stage } from "./stage.ts";

/** Every semantics, each defined in the file of its name; first what the others are made of, then from the most cautious on. */
export const SEMANTICS: Readonly<Record<SemanticsId, Semantics>> = {
  CF: conflictFree,
  AD: admissible,
  CO: complete,
  GR: grounded,
  ID: ideal,
  PR: preferred,
  SST: semiStable,
  ST: stable,
  STG: stage,
};
