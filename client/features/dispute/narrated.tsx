import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import type { Narration } from "#argument/trace/tale.ts";
import type { DisputeView } from "../../app/address.ts";
import { OriginTag } from "../../design/marks.tsx";
import type { Texts } from "./texts.ts";

interface Props {
  readonly narration: Narration;
  readonly texts: Texts;
  readonly view: DisputeView;
  /** Criteria are controls that put them first: the how-manyeth named in this sentence. */
  readonly onFirst?: (criterion: string, index: number) => void;
  /** Words at the start that are set off. */
  readonly lead?: string;
}

/** A told sentence: criteria as controls where they can be chosen, statements as links to their own dispute, all else as links to what it is. */
export function Narrated({ narration: { parts }, texts, view, onFirst, lead = "" }: Props) {
  let criteria = 0;
  return parts.map((part, index) => {
    const key = `${index} ${part.type}`;
    if (part.type === "text") {
      const isLead = index === 0 && lead !== "" && part.text.startsWith(lead);
      const quoted = isQuoted(parts, index - 1) ? texts.name(slugAt(parts, index - 1)) : undefined;
      return (
        <Fragment key={key}>
          {isLead && <b>{lead}</b>}
          {quoted && quoted.kind !== "Argument" ? (
            <>
              ” <OriginTag by={quoted.origin.by} at={quoted.origin.at} />
              {part.text.slice(1)}
            </>
          ) : (
            part.text.slice(isLead ? lead.length : 0)
          )}
        </Fragment>
      );
    }
    if (part.type !== "node") return null;
    const name = texts.name(part.slug);
    if (name?.kind === "Criterion" && onFirst) {
      const at = criteria++;
      return (
        <button key={key} type="button" onClick={() => onFirst(part.slug, at)}>
          {part.text}
        </button>
      );
    }
    if (name?.kind === "Argument" || name?.kind === "Criterion")
      return (
        <Link key={key} className="st" to="/node/$slug" params={{ slug: part.slug }}>
          {part.text}
        </Link>
      );
    return (
      <Fragment key={key}>
        <Link className="st" to="/dispute/$slug" params={{ slug: part.slug }} search={view}>
          {part.text}
        </Link>
        {name && !isQuoted(parts, index) && (
          <>
            {" "}
            <OriginTag by={name.origin.by} at={name.origin.at} />
          </>
        )}
      </Fragment>
    );
  });
}

/** Whether a name stands in quotation marks: then its origin stands after them. */
function isQuoted(parts: Narration["parts"], index: number): boolean {
  const next = parts[index + 1];
  return parts[index]?.type === "node" && next?.type === "text" && next.text.startsWith("”");
}

function slugAt(parts: Narration["parts"], index: number): string {
  const part = parts[index];
  return part?.type === "node" ? part.slug : "";
}
