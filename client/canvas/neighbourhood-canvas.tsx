import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { type DrawnPart, GraphEngine } from "./graph-engine.ts";
import "./canvas.css";

interface Props {
  /** Parts to be shown, in the order in which they were asked for, each round its own centre. */
  readonly parts: readonly { readonly centre: string; readonly part: DrawnPart }[];
  readonly label: string;
  readonly onChoose: (slug: string) => void;
}

const PAN = 60;

/** The map round a node, drawn by Cytoscape. The relations listed on the sheet say the same in words. */
export function NeighbourhoodCanvas({ parts, label, onChoose }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const engine = useRef<GraphEngine>(undefined);
  const isFitted = useRef(false);
  const [isPart, setPart] = useState(false);
  const choose = useEffectEvent(onChoose);

  useEffect(() => {
    const host = document.createElement("div");
    host.className = "canvas-host";
    frame.current?.append(host);
    const made = new GraphEngine(host, (slug) => choose(slug));
    engine.current = made;
    isFitted.current = false;
    const restyle = () => made.restyle();
    const theme = new MutationObserver(restyle);
    theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const system = matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", restyle);
    return () => {
      theme.disconnect();
      system.removeEventListener("change", restyle);
      made.destroy();
      host.remove();
      engine.current = undefined;
    };
  }, []);

  useEffect(() => {
    engine.current?.show(parts);
    const [first] = parts;
    if (!isFitted.current && engine.current && first) {
      setPart(!engine.current.open(first.centre));
      isFitted.current = true;
    }
  }, [parts]);

  const fit = () => {
    engine.current?.fit();
    setPart(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const acts: Readonly<Record<string, () => void>> = {
      "+": () => engine.current?.zoom("in"),
      "=": () => engine.current?.zoom("in"),
      "-": () => engine.current?.zoom("out"),
      "0": fit,
      ArrowLeft: () => engine.current?.pan(PAN, 0),
      ArrowRight: () => engine.current?.pan(-PAN, 0),
      ArrowUp: () => engine.current?.pan(0, PAN),
      ArrowDown: () => engine.current?.pan(0, -PAN),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <div className="canvas">
      <div ref={frame} className="canvas-frame" role="group" aria-label={label} tabIndex={0} onKeyDown={onKeyDown} />
      <p className="canvas-tools">
        <button type="button" className="btn" onClick={() => engine.current?.zoom("in")}>
          Nearer
        </button>
        <button type="button" className="btn" onClick={() => engine.current?.zoom("out")}>
          Further
        </button>
        <button type="button" className="btn" onClick={fit}>
          All of it
        </button>
        {isPart && <span className="note">Not all of it has room here: drag it, or show all of it, smaller.</span>}
      </p>
    </div>
  );
}
