import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { RoutesPicture } from "../../picture/routes-picture.tsx";
import { neighbourhoodOf } from "./neighbourhood-input.ts";
import type { EntitySheet } from "./relation-groups.ts";

/** What leads to a node, what it leads to, and the tools that hold it, as water; on wide pages, since the lists below say the same. */
export function Neighbourhood({ entity }: { readonly entity: EntitySheet }) {
  const navigate = useNavigate();
  const around = useMemo(() => neighbourhoodOf(entity), [entity]);
  if (!around) return null;
  const open = (slug: string) => void navigate({ to: "/node/$slug", params: { slug } });
  return (
    <figure className="fig wide-pic" aria-label="Picture of its neighbours">
      <RoutesPicture
        input={around.input}
        title={`Picture of what leads to ${entity.label} and what it leads to. The same as the lists below.`}
        lit={undefined}
        inPlace={[]}
        onLight={() => undefined}
        onChoose={() => undefined}
        onOpen={open}
        onRoutes={(end) => void navigate({ to: "/routes", search: end })}
        onToggle={open}
      />
      {around.left > 0 && <figcaption className="note">{around.left} more steps are in the lists below.</figcaption>}
    </figure>
  );
}
