import { READINGS } from "../corpus.ts";
import { gradeRank } from "../graph.ts";
import type { Grade } from "../vocabulary.ts";
import { type Check, error } from "./check.ts";
import { writtenSources } from "./written.ts";

/**
 * Nothing unverified looks verified: a source is graded no better than its own account of how far it was read, and a passage no better
 * than its source, unless it says where it was seen itself.
 */
export const seenAsGraded: Check = {
  name: "seen-as-graded",
  *run({ corpus }) {
    for (const { entry, value, passages, field } of writtenSources(corpus)) {
      const { key, evidence } = value;
      const earned = bestGradeFor(value.read);
      if (isSeen(evidence) && value.seenAt === undefined)
        yield error(
          entry,
          ["evidence"],
          `${key} is graded ${evidence} but does not say where it was seen. Add "seenAt", or grade it unverified.`,
        );
      if (earned && isBetter(evidence, earned))
        yield error(
          entry,
          ["evidence"],
          `${key} is graded ${evidence}, but what was read of it ("${value.read}") makes it ${earned} at best.`,
        );
      if (isSeen(evidence) && value.check?.verdict === "could not be checked")
        yield error(entry, ["check", "verdict"], `${key} is graded ${evidence}, yet its last check says that it could not be checked.`);
      for (const [index, passage] of passages.entries())
        if (passage.evidence && isBetter(passage.evidence, evidence) && passage.seenAt === undefined)
          yield error(
            entry,
            [field, index, "evidence"],
            `"${passage.at}" is graded ${passage.evidence}, better than ${key} as a whole (${evidence}). Say in its "seenAt" where it was seen, or grade it ${evidence}.`,
          );
    }
  },
};

function bestGradeFor(read: string | undefined): Grade | undefined {
  return read !== undefined && Object.hasOwn(READINGS, read) ? READINGS[read as keyof typeof READINGS] : undefined;
}

function isSeen(grade: Grade): boolean {
  return grade === "primary" || grade === "secondary";
}

function isBetter(grade: Grade, than: Grade): boolean {
  return gradeRank(grade) < gradeRank(than);
}
