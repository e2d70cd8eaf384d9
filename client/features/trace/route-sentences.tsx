import { Link } from "@tanstack/react-router";
import type { TracedStepFragment } from "../../__generated__/graphql.ts";
import { Citations } from "../../design/citations.tsx";
import { OriginTag } from "../../design/marks.tsx";
import { Story } from "./story.tsx";
import type { ReachedAnswer, RouteAnswer } from "./trace-model.ts";

interface Props {
  readonly answer: ReachedAnswer;
  /** The route pointed at, or else chosen. */
  readonly lit: number | undefined;
  readonly chosen: number | undefined;
  readonly onHover: (route: number | undefined) => void;
  readonly onChoose: (route: number) => void;
}

/** More routes than these are folded into their stories. */
const MOST_UNFOLDED = 12;
const ORDINALS = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];

/** The same routes as numbered sentences by stories, each with what every step rests on beside it. The official path for a screen reader. */
export function RouteSentences({ answer, lit, chosen, onHover, onChoose }: Props) {
  const isFolding = answer.routes.length > MOST_UNFOLDED;
  return (
    <div className="told">
      <h2 className="h2">The same routes, told</h2>
      {isFolding && <p className="note">Told by stories, the best first; open one to read its routes and their sources.</p>}
      {answer.stories.map((story, position) => (
        <Story
          key={story.routes.join(" ")}
          title={titleOf(position)}
          heading={
            answer.stories.length > 1
              ? `${titleOf(position)}${story.routes.length > 1 ? `, ${story.routes.length} routes` : ""}`
              : undefined
          }
          by={passedBy(answer.routes[story.routes[0] ?? 0])}
          isFolding={isFolding && answer.stories.length > 1}
          isWanted={position === 0 || (chosen !== undefined && story.routes.includes(chosen))}
        >
          <ol>
            {story.routes.map((index) => {
              const route = answer.routes[index];
              return (
                route && (
                  <RouteItem
                    key={route.slugs.join(" ")}
                    route={route}
                    number={index + 1}
                    isLit={lit === index}
                    onHover={(on) => onHover(on ? index : undefined)}
                    isChosen={chosen === index}
                    onChoose={() => onChoose(index)}
                  />
                )
              );
            })}
          </ol>
        </Story>
      ))}
    </div>
  );
}

function titleOf(position: number): string {
  return ORDINALS[position] ? `${ORDINALS[position]} story` : `Story ${position + 1}`;
}

/** "by covert tuning, hidden behaviour; 4 steps": what a route passes between its ends. */
function passedBy(route: RouteAnswer | undefined): string {
  if (!route) return "";
  const between = route.nodes.slice(1, -1).map(({ label }) => label);
  const steps = `${route.steps.length} ${route.steps.length === 1 ? "step" : "steps"}`;
  return between.length > 0 ? `by ${between.join(" · ")}; ${steps}` : steps;
}

interface ItemProps {
  readonly route: RouteAnswer;
  readonly number: number;
  readonly isLit: boolean;
  readonly isChosen: boolean;
  readonly onHover: (on: boolean) => void;
  readonly onChoose: () => void;
}

function RouteItem({ route, number, isLit, isChosen, onHover, onChoose }: ItemProps) {
  return (
    <li
      className={isLit ? "route lit" : "route"}
      value={number}
      onMouseEnter={() => onHover(true)}
      onMouseLeave={() => onHover(false)}
      onFocus={() => onHover(true)}
      onBlur={() => onHover(false)}
    >
      <button type="button" className="no" aria-pressed={isChosen} aria-label={`Light route ${number}`} onClick={onChoose}>
        {number}
      </button>
      <p className="tx">
        {route.narration.parts.map((part, index) => {
          const key = `${index} ${part.text ?? ""}`;
          if (part.type === "node" && part.slug) {
            return (
              <Link key={key} className="st" to="/node/$slug" params={{ slug: part.slug }}>
                {part.text}
              </Link>
            );
          }
          if (part.type === "verb") return <b key={key}>{part.text}</b>;
          return part.text;
        })}
      </p>
      <dl className="src">
        {route.steps.map((step) => (
          <StepSources key={step.key} step={step} />
        ))}
      </dl>
    </li>
  );
}

/** Who says a step, after whom, and why: one line a step. */
function StepSources({ step }: { readonly step: TracedStepFragment }) {
  return (
    <div>
      <dt>{step.verb}</dt>
      <dd>
        <OriginTag by={step.origin.by} at={step.origin.at} /> <Citations citations={step.citations} />
        {step.reason && (
          <>
            . <q>{step.reason}</q>
          </>
        )}
      </dd>
    </div>
  );
}
