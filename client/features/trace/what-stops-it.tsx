import { Link } from "@tanstack/react-router";
import { putInPlace, routeList, tellInPlace } from "#argument/trace/in-place.ts";
import { Citations } from "../../design/citations.tsx";
import { GripMark, OriginTag } from "../../design/marks.tsx";
import { heldRoutes, type ReachedAnswer, type ToolRow, toolGroups } from "./trace-model.ts";

interface Props {
  readonly answer: ReachedAnswer;
  readonly put: readonly string[];
  readonly onToggle: (tool: string) => void;
}

/** The tools that hold these routes, where each stands, how firmly, and what gets past; check boxes put them in place. */
export function WhatStopsIt({ answer, put, onToggle }: Props) {
  const groups = toolGroups(answer.routes);
  return (
    <aside className="rail" aria-labelledby="stops">
      <h2 className="h2" id="stops">
        What stops it
      </h2>
      <p className="say2">{inShort(answer)}</p>
      <p className="gl">
        {(["BLOCKS", "LOWERS", "LITTLE"] as const).map((grip) => (
          <span key={grip}>
            <GripMark grip={grip} /> {grip.toLowerCase()}
          </span>
        ))}
      </p>
      {groups.map(({ on, tools }) => (
        <fieldset className="sets" key={on.slug}>
          <legend className="grp">
            <b>{on.label}</b> <span>{routeList([...new Set(tools.flatMap((tool) => tool.routes))].sort((a, b) => a - b))}</span>
          </legend>
          <ul>
            {tools.map((tool) => (
              <Tool
                key={`${tool.slug} ${tool.grip}`}
                tool={tool}
                isInPlace={put.includes(tool.slug)}
                onToggle={() => onToggle(tool.slug)}
              />
            ))}
          </ul>
        </fieldset>
      ))}
      <p className="left" role="status">
        {tellInPlace(putInPlace(heldRoutes(answer.routes), put), put.length > 0)}
      </p>
      <p className="note">
        <OriginTag by="OURS" /> How far a tool holds a step is our judgement from the works named; the paper does not grade tools.
      </p>
    </aside>
  );
}

function Tool({ tool, isInPlace, onToggle }: { readonly tool: ToolRow; readonly isInPlace: boolean; readonly onToggle: () => void }) {
  const id = `put-${tool.slug}-${tool.on.slug}`.replaceAll(".", "-");
  return (
    <li>
      <input type="checkbox" id={id} checked={isInPlace} onChange={onToggle} />
      <label htmlFor={id}>
        <GripMark grip={tool.grip} />
        <span>
          <span className="tool">{tool.label}</span>
          <span className="past">
            {tool.grip === "LITTLE" ? "does little" : tool.grip.toLowerCase()}
            {tool.past && (
              <>
                ; <i>gets past:</i> {tool.past}
              </>
            )}
          </span>
        </span>
      </label>
      <p className="note tool-src">
        <Link to="/node/$slug" params={{ slug: tool.slug }}>
          About it
        </Link>
        . <OriginTag by={tool.hold.relationship.origin.by} at={tool.hold.relationship.origin.at} />{" "}
        <Citations citations={tool.hold.relationship.citations} />
      </p>
    </li>
  );
}

/** The sentence that is true of all routes; nothing is rounded up. */
function inShort({ routes, blocking, lowering }: ReachedAnswer): string {
  const names = (tools: readonly { readonly label: string }[]) => tools.map(({ label }) => `“${label}”`).join(" and ");
  const every = routes.length === 1 ? "this route" : "every route";
  if (blocking.length > 0) return `${names(blocking)} ${blocking.length === 1 ? "blocks" : "each block"} ${every}.`;
  const untouched = routes.filter((route) => route.holds.length === 0).length;
  if (untouched === routes.length) return "No tool in the corpus touches these routes.";
  const lowers = lowering.length > 0 ? ` ${names(lowering)} ${lowering.length === 1 ? "lowers" : "each lower"} ${every}.` : "";
  return `Nothing known blocks ${every}.${lowers}${untouched > 0 ? ` No tool touches ${untouched} of them.` : ""}`;
}
