import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { Backing } from "#argument/gradual/backing.ts";
import type { Dispute, DisputeArgument } from "#argument/weigh/dispute.ts";
import type { DisputeNameFragment } from "../../__generated__/graphql.ts";
import { OriginTag } from "../../design/marks.tsx";
import { NAMES } from "./dispute-query.ts";
import { isSupport } from "./ledger-model.ts";
import { moversOf } from "./movers.ts";
import type { Texts } from "./texts.ts";

interface Props {
  readonly statement: string;
  readonly dispute: Dispute;
  readonly backing: Backing;
  readonly texts: Texts;
}

/** What moves the degree of a statement most: ranks and words, apart from the verdict; reckoned when it is opened. */
export function MovesMost(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3 className="cap">What moves its degree most</h3> <span className="note">degree, not verdict</span>
      </summary>
      {isOpen && <Told {...props} />}
    </details>
  );
}

function Told({ statement, dispute, backing, texts }: Props) {
  const { movers, semantics, first } = useMemo(() => moversOf(dispute, backing, statement), [dispute, backing, statement]);
  const unnamed = useMemo(() => movers.map(({ argument }) => slugOf(argument)).filter((slug) => !texts.name(slug)), [movers, texts]);
  const { data } = useQuery(NAMES, { variables: { slugs: unnamed }, skip: unnamed.length === 0 });
  const named = (slug: string) => texts.name(slug) ?? data?.entitiesBySlug.find((name) => name?.slug === slug) ?? undefined;
  if (movers.length === 0) return <p className="note">No argument moves it under any of {semantics} gradual semantics.</p>;
  return (
    <>
      <p className="note">
        What would change without the argument, all others staying, under {semantics} gradual semantics, which need not agree. Degrees know
        no one’s criteria and no denials; they count how far sources were read, and what only narrows.
      </p>
      <ol className="movers">
        {movers.map(({ argument, among, way }) => (
          <li key={argument.id}>
            <Named slug={slugOf(argument)} name={named(slugOf(argument))} />
            <span className="note">
              {way}; among the first {first} under {among} of {semantics}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A support is named by its premise, which is all that it says. */
function slugOf(argument: DisputeArgument): string {
  return isSupport(argument) ? (argument.premises[0] ?? argument.id) : argument.id;
}

function Named({ slug, name }: { readonly slug: string; readonly name: DisputeNameFragment | undefined }) {
  return (
    <span>
      <Link className="st" to="/node/$slug" params={{ slug }}>
        {name?.label ?? slug}
      </Link>{" "}
      {name && <OriginTag by={name.origin.by} at={name.origin.at} />}
    </span>
  );
}
