import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Verdict } from "#argument/weigh/verdict.ts";
import type { DisputeNameFragment } from "../../__generated__/graphql.ts";
import { KindGlyph } from "../../design/kind-glyph.tsx";
import { OriginTag } from "../../design/marks.tsx";
import { Failing, Loading } from "../../design/states.tsx";
import { VERDICT_MEANINGS, VerdictMark } from "../../design/verdict-mark.tsx";
import { NAMES } from "./dispute-query.ts";
import { DisputeTitle } from "./dispute-title.tsx";
import { offeredIn, onOffer } from "./offered.ts";
import { type LoadedDispute, useDispute } from "./use-dispute.ts";
import "./dispute.css";

/** What is in dispute, to choose from. */
export function ChooseDispute() {
  const { loaded, error, loading, retry } = useDispute();
  return (
    <div className="page dispute choose">
      <div className="head">
        <DisputeTitle chosen={undefined} offered={loaded ? offeredIn(loaded) : []} />
      </div>
      {error && <Failing error={error} onRetry={retry} />}
      {loading && !loaded && <Loading what="Reading the dispute" />}
      {loaded && <Offer loaded={loaded} />}
    </div>
  );
}

function Offer({ loaded }: { readonly loaded: LoadedDispute }) {
  const { open, decided, silent } = useMemo(() => onOffer(loaded), [loaded]);
  const slugs = useMemo(() => open.flatMap(({ statements }) => statements), [open]);
  const unnamed = slugs.filter((slug) => !loaded.names.some((name) => name.slug === slug));
  const { data } = useQuery(NAMES, { variables: { slugs: unnamed }, skip: unnamed.length === 0 });
  const named = (slug: string) =>
    loaded.names.find((name) => name.slug === slug) ?? data?.entitiesBySlug.find((name) => name?.slug === slug);
  return (
    <>
      <p className="say">
        {open.length === 0
          ? "Nothing is left open."
          : `${open.length} independent ${open.length === 1 ? "dispute is" : "disputes are"} left open`}
        {open.length > 0 && " when nothing is put before anything else: the arguments of this draft decide neither way."}
      </p>
      <section aria-labelledby="open-disputes">
        <h2 className="h2" id="open-disputes">
          Left open
        </h2>
        <ul className="offer">
          {open.map(({ statements, arguments: count }) => (
            <li key={statements.join(" ")}>
              {statements.map((slug) => (
                <Row key={slug} slug={slug} name={named(slug) ?? undefined} verdict="contested" />
              ))}
              <span className="note">
                {count} {count === 1 ? "argument" : "arguments"} undecided
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="decided">
        <h2 className="h2" id="decided">
          Argued about, and not left open
        </h2>
        <p className="note">Accepted means only that nothing in this corpus prevails against it; what narrows it can stand beside it.</p>
        <ul className="offer">
          {decided.map(({ name, verdict }) => (
            <li key={name.slug}>
              <Row slug={name.slug} name={name} verdict={verdict} />
              <span className="note">{VERDICT_MEANINGS[verdict]}</span>
            </li>
          ))}
        </ul>
      </section>
      {silent.length > 0 && (
        <details className="silent">
          <summary>{silent.length} tools about which nothing is argued here</summary>
          <ul className="offer">
            {silent.map((name) => (
              <li key={name.slug}>
                <Row slug={name.slug} name={name} verdict="unsupported" />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="note draft">
        This follows from the arguments of a draft corpus ({loaded.corpus.version.slice(0, 12)} of {loaded.corpus.asOf}); it is no finding.
      </p>
    </>
  );
}

function Row({
  slug,
  name,
  verdict,
}: {
  readonly slug: string;
  readonly name: DisputeNameFragment | undefined;
  readonly verdict: Verdict;
}) {
  return (
    <p className="row">
      <span className="rv firm">
        <VerdictMark verdict={verdict} /> {verdict}
      </span>
      <span>
        {name && <KindGlyph kind={name.kind} />}{" "}
        <Link to="/dispute/$slug" params={{ slug }}>
          {name?.label ?? slug}
        </Link>{" "}
        {name && <OriginTag by={name.origin.by} at={name.origin.at} />}
      </span>
    </p>
  );
}
