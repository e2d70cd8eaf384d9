import { Link } from "@tanstack/react-router";
import { OriginTag } from "../../design/marks.tsx";
import type { OverviewAnswer } from "./overview-picture.ts";

/** The paper's abstract in our words, with what rests on each sentence. */
export function TenSentences({ answer }: { readonly answer: OverviewAnswer }) {
  const ten = answer.sentences.nodes
    .filter(({ at }) => /^S\d+$/.test(at))
    .toSorted((a, b) => Number(a.at.slice(1)) - Number(b.at.slice(1)));
  return (
    <section className="ten">
      <h2 className="h2">The paper in ten sentences</h2>
      <p className="note">Its abstract, in our words. What rests on each is one step away.</p>
      <ol>
        {ten.map(({ slug, at, summary, citedBy }) => (
          <li key={slug}>
            <OriginTag by="PAPER" at={at} />
            <span>
              {summary}{" "}
              <Link className="note rests" to="/node/$slug" params={{ slug }}>
                {citedBy.nodes.length === 0 ? "nothing rests on it" : restsOn(citedBy.nodes.length)}
              </Link>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function restsOn(count: number): string {
  return count === 1 ? "1 thing rests on it" : `${count} things rest on it`;
}
