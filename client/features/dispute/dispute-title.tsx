import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { kindSpec, STATEMENT_KINDS } from "#argument/vocabulary.ts";
import type { DisputeNameFragment } from "../../__generated__/graphql.ts";
import type { DisputeView } from "../../app/address.ts";
import { KindGlyph } from "../../design/kind-glyph.tsx";
import { type Choice, NodePicker } from "../../design/node-picker.tsx";

interface Props {
  readonly chosen: DisputeNameFragment | undefined;
  /** Shown while the name is not known. */
  readonly fallback?: string;
  /** Of what is about what is the case, not about what to do: told by the dispute before its name is known. */
  readonly isFactual?: boolean;
  readonly offered: readonly Choice[];
  readonly view?: DisputeView;
}

/** The question as the title of the page, with a blank for what it is about. */
export function DisputeTitle({ chosen, fallback, isFactual = false, offered, view = {} }: Props) {
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const { before, shown, after } = questionAbout(chosen, fallback, isFactual);
  const question = `${before} ${shown ?? "something"}${after}`;
  useEffect(() => {
    document.title = shown === undefined ? "Dispute · Riparian" : `${question} · Riparian`;
  }, [shown, question]);
  return (
    <h1 className="q" aria-label={question}>
      {before}{" "}
      {isOpen ? (
        <NodePicker
          label="What is weighed"
          placeholder="an option, a tool or a claim"
          kinds={STATEMENT_KINDS}
          offered={offered}
          autoFocus
          onPick={({ slug }) => {
            setOpen(false);
            void navigate({ to: "/dispute/$slug", params: { slug }, search: view });
          }}
          onLeave={() => setOpen(false)}
        />
      ) : (
        <button type="button" className={shown ? "blank" : "blank empty"} onClick={() => setOpen(true)}>
          <span className="vh">What is weighed: {shown ? "" : "choose "}</span>
          {chosen && <KindGlyph kind={chosen.kind} />} {shown ?? "an option or a tool"}
          {after === "?" && "?"}
          <span className="chev" aria-hidden="true" />
        </button>
      )}
      {(isOpen || after !== "?") && after}
    </h1>
  );
}

/** A question mark alone stands within the blank, lest a long claim leave it on a line of its own. A claim is a sentence, evidence and case studies have titles, options and tools are done or not. */
function questionAbout(chosen: DisputeNameFragment | undefined, fallback: string | undefined, isFactual: boolean) {
  switch (chosen?.kind) {
    case "Claim":
      return { before: "Does it stand that", shown: chosen.phrase, after: "?" };
    case "Evidence":
    case "CaseStudy":
      return { before: `Does the ${kindSpec(chosen.kind).name} stand:`, shown: chosen.label, after: "?" };
    default:
      if (!chosen && isFactual) return { before: "Does it stand:", shown: fallback, after: "?" };
      return { before: "Should", shown: chosen?.phrase ?? fallback, after: " be adopted?" };
  }
}
