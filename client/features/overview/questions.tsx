import { Link } from "@tanstack/react-router";
import type { OverviewAnswer } from "./overview-picture.ts";

/** Questions to start from, each leading to its answer. */
export function Questions({ answer }: { readonly answer: OverviewAnswer }) {
  const told = (trace: OverviewAnswer["gain"]) =>
    trace.__typename === "TraceReached"
      ? `${trace.routes.length} routes, ${trace.stories.length} stories. ${trace.blocking.length === 0 ? "Nothing known blocks every route." : ""}`
      : "";
  return (
    <nav className="contents" aria-labelledby="start-from">
      <h2 className="h2" id="start-from">
        Start from a question
      </h2>
      <ol>
        <li>
          <Link to="/routes" search={{ from: "mec.cap-gain", to: "rsk.rule-failure" }}>
            How does a capability gain downstream undermine a rule upstream, and what would stop it?
          </Link>
          <span className="note">{told(answer.gain)}</span>
        </li>
        <li>
          <Link to="/routes" search={{ from: "mec.safety-loss", to: "rsk.rule-failure" }}>
            And how does the loss of safety features?
          </Link>
          <span className="note">{told(answer.loss)}</span>
        </li>
        <li>
          <Link to="/routes" search={{ from: "mod.ft-lora", to: "rsk.intimate" }}>
            How does a cheap adapter lead to intimate image abuse?
          </Link>
          <span className="note">Its routes, with what holds each.</span>
        </li>
        <li>
          <Link to="/routes" search={{ from: "mod.abliterate", to: "rsk.bio" }}>
            What would stop a stripped model from helping bioterrorism?
          </Link>
          <span className="note">Its routes, what blocks them, and what gets past.</span>
        </li>
        <li>
          <Link to="/dispute/$slug" params={{ slug: "opt.direct" }}>
            Should downstream developers be bound directly?
          </Link>
          <span className="note">The arguments for and against, and what would settle it.</span>
        </li>
        <li>
          <Link to="/sources">Which law and literature is all this from?</Link>
          <span className="note">Each with how far it was read.</span>
        </li>
        <li>
          <a href="/docs/researchers.md">Let me ask my own questions, and take the rows to Python, R or a spreadsheet.</a>
          <span className="note">Step by step, from the console to a table in a notebook.</span>
        </li>
        <li>
          <a href="/export/corpus.bib" download>
            Give me all the sources for Zotero or LaTeX.
          </a>
          <span className="note">
            BibLaTeX; also as <a href="/export/corpus.ris">RIS</a> and <a href="/export/corpus.csl.json">CSL-JSON</a>. The whole corpus as{" "}
            <a href="/export/corpus.csv.zip">tables</a> or <a href="/export/corpus.json">JSON</a>; <a href="/export/">all files</a>.
          </span>
        </li>
      </ol>
    </nav>
  );
}
