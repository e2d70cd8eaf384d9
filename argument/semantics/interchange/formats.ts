import { readApx, writeApx } from "./apx.ts";
import type { AttackDocument, Read } from "./document.ts";
import { readIccma, writeIccma } from "./iccma.ts";
import { readTgf, writeTgf } from "./tgf.ts";

export interface AttackFormat {
  /** As the competitions spell it. */
  readonly name: string;
  readonly endings: readonly string[];
  readonly read: (text: string) => Read<AttackDocument>;
  readonly write: (document: AttackDocument) => string;
}

/** The ways to write a framework down; `.bag`, which also says who supports whom, stands beside them in its file. */
export const ATTACK_FORMATS: readonly AttackFormat[] = [
  { name: "i23", endings: [".af", ".i23"], read: readIccma, write: writeIccma },
  { name: "apx", endings: [".apx"], read: readApx, write: writeApx },
  { name: "tgf", endings: [".tgf"], read: readTgf, write: writeTgf },
];
