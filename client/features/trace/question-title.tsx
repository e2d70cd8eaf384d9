import { useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import type { TraceView } from "../../app/address.ts";
import { Blank } from "../../design/blank.tsx";
import { type Choice, NodePicker } from "../../design/node-picker.tsx";
import { ENDS } from "./trace-query.ts";

interface Props {
  readonly view: TraceView;
  readonly onView: (view: TraceView) => void;
}

/** The question as the title of the page, with two blanks that can be changed; an open end stays a blank. */
export function QuestionTitle({ view, onView }: Props) {
  const slugs = [view.from, view.to].filter((slug) => slug !== undefined);
  const { data, previousData, loading } = useQuery(ENDS, { variables: { slugs } });
  const known = data ?? previousData;
  const named = (slug: string | undefined) =>
    (slug === undefined ? undefined : known?.entitiesBySlug.find((entity) => entity?.slug === slug)) ?? undefined;
  const done: readonly Choice[] = [...(known?.mechanisms.nodes ?? []), ...(known?.modifications.nodes ?? [])];
  const wrong: readonly Choice[] = [...(known?.risks.nodes ?? []), ...(known?.harms.nodes ?? [])];
  const start = named(view.from);
  const end = named(view.to);
  useEffect(() => {
    document.title =
      start && end ? `How ${start.isPlural ? "do" : "does"} ${start.phrase} lead to ${end.phrase}? · Riparian` : "Routes · Riparian";
  }, [start, end]);
  const keep = ({ max }: TraceView) => (max === undefined ? {} : { max });
  return (
    <h1 className="q" aria-label={start && end ? question(start, end) : undefined}>
      How {start?.isPlural ? "do" : "does"}{" "}
      <End
        chosen={start}
        fallback={view.from && (loading ? "…" : view.from)}
        empty="something done downstream"
        label="Where the routes start"
        offered={done}
        onPick={(slug) => onView({ ...keep(view), ...(view.to ? { to: view.to } : {}), from: slug })}
      />{" "}
      lead to{" "}
      <End
        chosen={end}
        fallback={view.to && (loading ? "…" : view.to)}
        empty="something that goes wrong"
        label="Where the routes end"
        offered={wrong}
        onPick={(slug) => onView({ ...keep(view), ...(view.from ? { from: view.from } : {}), to: slug })}
      />
      <span className="qm">?</span>
    </h1>
  );
}

function question(start: { readonly phrase: string; readonly isPlural: boolean }, end: { readonly phrase: string }): string {
  return `How ${start.isPlural ? "do" : "does"} ${start.phrase} lead to ${end.phrase}?`;
}

interface EndProps {
  readonly chosen: (Choice & { readonly phrase: string }) | undefined;
  /** Shown for what is chosen while its name is not known. */
  readonly fallback: string | undefined;
  readonly empty: string;
  readonly label: string;
  readonly offered: readonly Choice[];
  readonly onPick: (slug: string) => void;
}

/** A blank that becomes a field when it is pressed. */
function End({ chosen, fallback, empty, label, offered, onPick }: EndProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) {
    return (
      <NodePicker
        label={label}
        placeholder={empty}
        offered={offered}
        autoFocus
        onPick={(choice) => {
          setOpen(false);
          onPick(choice.slug);
        }}
        onLeave={() => setOpen(false)}
      />
    );
  }
  return <Blank label={label} kind={chosen?.kind} shown={chosen?.phrase ?? fallback} empty={empty} onPress={() => setOpen(true)} />;
}
