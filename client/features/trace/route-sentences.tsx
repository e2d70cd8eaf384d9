import { Link } from "@tanstack/react-router";
import { Citations } from "../../design/citations.tsx";
import { OriginTag } from "../../design/marks.tsx";
import type { TracedStepFragment } from "../../__generated__/graphql.ts";
import type { ReachedAnswer, RouteAnswer } from "./trace-model.ts";

interface Props {
  readonly answer: ReachedAnswer;
  readonly lit: number | undefined;
  readonly onHover: (route: number | undefined) => void;
  readonly onLight: (route: number | undefined) => void;
}

const ORDINALS = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];

/** The same routes as numbered sentences by stories, each with what every step rests on beside it. The official path for a screen reader. */
export function RouteSentences({ answer, lit, onHover, onLight }: Props) {
  return (
    <div className="told">
      <h2 className="h2">The same routes, told</h2>
      {answer.stories.map((story, position) => (
        <section className="story" key={story.routes.join(" ")} aria-label={`${ORDINALS[position] ?? `Story ${position + 1}`} story`}>
          {answer.stories.length > 1 && <h3>{`${ORDINALS[position] ? `${ORDINALS[position]} story` : `Story ${position + 1}`}${story.routes.length > 1 ? `, ${story.routes.length} routes` : ""}`}</h3>}
          <ol>
            {story.routes.map((index) => {
              const route = answer.routes[index];
              return route && <RouteItem key={route.slugs.join(" ")} route={route} number={index + 1} isLit={lit === index} onHover={(on) => onHover(on ? index : undefined)} onLight={() => onLight(lit === index ? undefined : index)} />;
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface ItemProps {
  readonly route: RouteAnswer;
  readonly number: number;
  readonly isLit: boolean;
  readonly onHover: (on: boolean) => void;
  readonly onLight: () => void;
}

function RouteItem({ route, number, isLit, onHover, onLight }: ItemProps) {
  return (
    <li className={isLit ? "route lit" : "route"} value={number} onMouseEnter={() => onHover(true)} onMouseLeave={() => onHover(false)} onFocus={() => onHover(true)} onBlur={() => onHover(false)}>
      <button type="button" className="no" aria-pressed={isLit} aria-label={`Light route ${number}`} onClick={onLight}>
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
