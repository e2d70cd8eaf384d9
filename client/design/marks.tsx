import type { Grade, Grip } from "#argument/vocabulary.ts";

/* Small marks that stand beside every statement: who says it, how far it was read, how firmly a tool holds. */

export type OriginBy = "PAPER" | "LITERATURE" | "OURS";

const SAID: Readonly<Record<OriginBy, string>> = {
  PAPER: "Said in the paper",
  LITERATURE: "Said in the literature or the law named",
  OURS: "Our own reading, not the authors'",
};

export function OriginTag({ by, at }: { readonly by: OriginBy; readonly at?: string | null | undefined }) {
  const label = by === "PAPER" ? `Paper ${at ?? ""}`.trim() : by === "LITERATURE" ? "Literature" : "Our reading";
  return (
    <span className={`o ${by === "PAPER" ? "p" : by === "OURS" ? "r" : ""}`.trim()} title={SAID[by]}>
      {label}
    </span>
  );
}

export type GradeName = Uppercase<Grade>;

export const GRADE_WORDS: Readonly<Record<GradeName, string>> = {
  PRIMARY: "Seen in the primary source",
  SECONDARY: "Seen in a secondary source",
  UNVERIFIED: "Unverified: nobody here has seen it",
  NONE: "No source is named",
};

/** Filled, half or dotted; the words go with it for those who do not see it. */
export function EvidenceDisc({ grade }: { readonly grade: GradeName }) {
  return (
    <>
      <svg className="g" viewBox="0 0 12 12" aria-hidden="true">
        <title>{GRADE_WORDS[grade]}</title>
        {grade === "PRIMARY" && <circle cx="6" cy="6" r="5" fill="currentColor" />}
        {grade === "SECONDARY" && (
          <>
            <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" />
            <path d="M6 1.5A4.5 4.5 0 0 0 6 10.5Z" fill="currentColor" />
          </>
        )}
        {(grade === "UNVERIFIED" || grade === "NONE") && (
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeDasharray="1.8 1.6" />
        )}
      </svg>
      <span className="vh"> ({GRADE_WORDS[grade]})</span>
    </>
  );
}

export type GripName = Uppercase<Grip>;

const LEAVES: Readonly<Record<GripName, string>> = {
  BLOCKS: "M11.5 2V16H14.5V2Z",
  LOWERS: "M11.5 2V9H14.5V2Z",
  LITTLE: "M10 2V6.5M13 2V8M16 2V6.5",
};

/** A gate over the water: to the far bank, to the middle, or three reeds. */
export function GripMark({ grip }: { readonly grip: GripName }) {
  return (
    <svg className="grip" width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
      <path d="M0 3.4H26V14.6H0Z" fill="var(--water-deep)" />
      <path d="M0 2H26M0 16H26" stroke="var(--land-line)" strokeWidth="1.5" />
      <path
        d={LEAVES[grip]}
        {...(grip === "LITTLE" ? { stroke: "var(--land-line)", strokeWidth: 1.2, fill: "none" } : { fill: "var(--land-line)" })}
      />
    </svg>
  );
}
