import { useQuery } from "@apollo/client/react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { graphql } from "../../__generated__/gql.ts";
import { KindGlyph } from "../../design/kind-glyph.tsx";
import { OriginTag } from "../../design/marks.tsx";
import { type Choice, NodePicker } from "../../design/node-picker.tsx";
import { Failing, Loading } from "../../design/states.tsx";
import { RoutesPicture } from "../../picture/routes-picture.tsx";
import { Spine } from "../../picture/spine.tsx";
import { type OverviewAnswer, overviewInput, polesOf } from "./overview-picture.ts";
import "./overview.css";
import "./overview-more.css";

const OVERVIEW = graphql(`
  query Overview {
    gain: trace(from: "mec.cap-gain", to: "rsk.rule-failure", first: 20) {
      ...OverviewTrace
    }
    loss: trace(from: "mec.safety-loss", to: "rsk.rule-failure", first: 20) {
      ...OverviewTrace
    }
    beyond: trace(from: "rsk.rule-failure", kinds: [Risk], maxLength: 1, first: 10) {
      ...OverviewTrace
    }
    options {
      nodes {
        acts: relations(relations: [ADDRESSES], direction: OUT, first: 10) {
          edges {
            relationship {
              reason
              toSlug
            }
          }
        }
        id
        slug
        label
        summary
        origin {
          by
          at
        }
        tools: relations(relations: [COMPRISES], direction: OUT, first: 1) {
          totalCount
        }
        pro: relations(relations: [ARGUES_FOR], direction: IN, first: 1) {
          totalCount
        }
        con: relations(relations: [ARGUES_AGAINST], direction: IN, first: 1) {
          totalCount
        }
      }
    }
    sentences: passages(first: 40) {
      nodes {
        id
        slug
        summary
        at
        citedBy(first: 100) {
          nodes {
            id
          }
        }
      }
    }
    mechanisms(first: 20) {
      nodes {
        id
        slug
        kind
        label
      }
    }
    risks(first: 10) {
      nodes {
        id
        slug
        kind
        label
      }
    }
  }
`);

graphql(`
  fragment OverviewTrace on Trace {
    ... on TraceReached {
      stories {
        routes
      }
      blocking {
        id
      }
      routes {
        slugs
        nodes {
          id
          slug
          kind
          label
          origin {
            by
            at
          }
        }
        steps {
          id
          relation
          sign
        }
      }
    }
  }
`);

/** The whole dispute in one picture, and questions to start from. */
export function OverviewPage() {
  const { data, error, loading, refetch } = useQuery(OVERVIEW);
  useEffect(() => {
    document.title = "Riparian: how changes downstream undo rules upstream";
  }, []);
  if (error) return <Failing error={error} onRetry={() => void refetch()} />;
  return (
    <div className="page start">
      <div className="lead">
        <p className="motto">
          Riparian law settles what those upstream owe to those downstream. Here the same is asked of AI models, with a source for every
          step.
        </p>
        <Ask mechanisms={data?.mechanisms.nodes ?? []} risks={data?.risks.nodes ?? []} />
      </div>
      {loading && !data && <Loading what="Opening the corpus" />}
      {data && (
        <>
          <Dispute answer={data} />
          <Questions answer={data} />
          <Sentences answer={data} />
        </>
      )}
    </div>
  );
}

function Ask({ mechanisms, risks }: { readonly mechanisms: readonly Choice[]; readonly risks: readonly Choice[] }) {
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
      <button type="button" className={chosen ? "blank" : "blank empty"} onClick={() => setOpen(end)}>
        <span className="vh">
          {end === "from" ? "Where the routes start" : "Where the routes end"}: {chosen ? "" : "choose "}
        </span>
        {chosen && <KindGlyph kind={chosen.kind} />} {chosen?.label ?? empty}
        <span className="chev" aria-hidden="true" />
      </button>
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

function Dispute({ answer }: { readonly answer: OverviewAnswer }) {
  const navigate = useNavigate();
  const input = useMemo(() => overviewInput(answer), [answer]);
  const [lit, setLit] = useState<number>();
  const title =
    "The dispute in one picture: the two routes of the paper's third sentence, what the rules take for granted, the rules, and their failure";
  return (
    <section className="over">
      <div className="ovc">
        <h2 className="h2">The dispute in one picture</h2>
        <p className="note">
          The two routes that the paper names in S3, what the rules take for granted, the rules that rest on it, the failure of S4 and the
          risks of S1; over them, where the options act.
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
              {counted(option.tools.totalCount, "tool")}.
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

function Questions({ answer }: { readonly answer: OverviewAnswer }) {
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
          <Link to="/node/$slug" params={{ slug: "opt.direct" }}>
            Should downstream developers be bound directly?
          </Link>
          <span className="note">The arguments for and against, with their sources.</span>
        </li>
        <li>
          <Link to="/sources">Which law and literature is all this from?</Link>
          <span className="note">Each with how far it was read.</span>
        </li>
        <li>
          <a href="/export/corpus.bib" download>
            Give me all the sources for Zotero or LaTeX.
          </a>
          <span className="note">BibLaTeX; also /export/corpus.ris and /export/corpus.json.</span>
        </li>
      </ol>
    </nav>
  );
}

function Sentences({ answer }: { readonly answer: OverviewAnswer }) {
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
              <Link className="note" to="/node/$slug" params={{ slug }}>
                {citedBy.nodes.length === 0 ? "nothing rests on it" : `${citedBy.nodes.length} rest on it`}
              </Link>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
