import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { KindGlyph } from "../../design/kind-glyph.tsx";
import { OriginTag } from "../../design/marks.tsx";
import { RoutesPicture } from "../../picture/routes-picture.tsx";
import { Spine } from "../../picture/spine.tsx";
import { type OverviewAnswer, overviewInput, polesOf } from "./overview-picture.ts";

/** The whole dispute in one picture, and the options under it. */
export function Dispute({ answer }: { readonly answer: OverviewAnswer }) {
  const navigate = useNavigate();
  const input = useMemo(() => overviewInput(answer), [answer]);
  const [lit, setLit] = useState<number>();
  const title =
    "The dispute in one picture: the two routes of the paper's third sentence, what the rules take for granted, the rules, their failure and what follows. The same can be read from the questions beside it.";
  return (
    <section className="over">
      <div className="ovc">
        <h2 className="h2">The dispute in one picture</h2>
        <p className="note">
          The two routes that the paper names in S3, what the rules take for granted, the rules that rest on it, the failure of S4, the
          risks of S1 and harms that follow; over them, where the paper's options act.
        </p>
      </div>
      <div className="wide-pic">
        <RoutesPicture
          input={input}
          title={title}
          poles={polesOf(answer, input)}
          lit={lit}
          inPlace={[]}
          onLight={setLit}
          onChoose={setLit}
          onOpen={(slug) => void navigate({ to: "/node/$slug", params: { slug } })}
          onRoutes={(end) => void navigate({ to: "/routes", search: end })}
          onToggle={() => undefined}
        />
      </div>
      <div className="narrow-pic">
        <Spine input={input} title={title} lit={undefined} />
      </div>
      <h3 className="h2 sub">Three answers, and two to compare them with</h3>
      <ul className="optlist">
        {inOrderOfThePaper(answer.options.nodes).map((option) => (
          <li key={option.slug}>
            <span>
              <KindGlyph kind="PolicyOption" />{" "}
              <Link to="/node/$slug" params={{ slug: option.slug }}>
                {option.label}
              </Link>{" "}
              <OriginTag by={option.origin.by} at={option.origin.at} />
            </span>
            <span className="note">
              {option.summary} {counted(option.pro.totalCount, "argument")} for, {option.con.totalCount ?? 0} against;{" "}
              {counted(option.tools.totalCount, "tool")}.{" "}
              <Link to="/dispute/$slug" params={{ slug: option.slug }} aria-label={`Weigh it: ${option.label}`}>
                Weigh it
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The paper's options in the order of its sentences, then ours. */
function inOrderOfThePaper(options: OverviewAnswer["options"]["nodes"]) {
  const sentence = (at: string | null | undefined) => Number(at?.slice(1) ?? Number.POSITIVE_INFINITY);
  return options.toSorted((a, b) => sentence(a.origin.at) - sentence(b.origin.at));
}

function counted(count: number | null | undefined, one: string): string {
  return `${count ?? 0} ${one}${count === 1 ? "" : "s"}`;
}
