import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Blank } from "../../design/blank.tsx";
import { type Choice, NodePicker } from "../../design/node-picker.tsx";

/** The question with its two blanks. */
export function Ask({ mechanisms, risks }: { readonly mechanisms: readonly Choice[]; readonly risks: readonly Choice[] }) {
  const navigate = useNavigate();
  const [from, setFrom] = useState<Choice>();
  const [to, setTo] = useState<Choice>();
  const [open, setOpen] = useState<"from" | "to">();
  const blank = (
    end: "from" | "to",
    chosen: Choice | undefined,
    empty: string,
    offered: readonly Choice[],
    choose: (choice: Choice) => void,
  ) =>
    open === end ? (
      <NodePicker
        label={end === "from" ? "Where the routes start" : "Where the routes end"}
        placeholder={empty}
        offered={offered}
        autoFocus
        onPick={(choice) => {
          choose(choice);
          setOpen(end === "from" && !to ? "to" : undefined);
        }}
        onLeave={() => setOpen(undefined)}
      />
    ) : (
      <Blank
        label={end === "from" ? "Where the routes start" : "Where the routes end"}
        kind={chosen?.kind}
        shown={chosen?.label}
        empty={empty}
        onPress={() => setOpen(end)}
      />
    );
  return (
    <div className="askbox">
      <h1 className="q">
        How does {blank("from", from, "something done downstream", mechanisms, setFrom)} lead to{" "}
        {blank("to", to, "something that goes wrong", risks, setTo)}?{" "}
        <button
          type="button"
          className="btn ask"
          disabled={!from && !to}
          onClick={() => void navigate({ to: "/routes", search: { ...(from ? { from: from.slug } : {}), ...(to ? { to: to.slug } : {}) } })}
        >
          Show the routes
        </button>
      </h1>
    </div>
  );
}
