import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import type { NodeView } from "../../app/address.ts";
import { Citations } from "../../design/citations.tsx";
import { CiteViewButton } from "../../design/cite-view-button.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { KindGlyph } from "../../design/kind-glyph.tsx";
import { EvidenceDisc, GRADE_WORDS, GripMark, OriginTag } from "../../design/marks.tsx";
import { SourceSlip } from "../../design/source-slip.tsx";
import { Failing, Loading, NotFound } from "../../design/states.tsx";
import { WeighLine } from "../../design/weigh-line.tsx";
import { CitedBy } from "./cited-by.tsx";
import { MapOf } from "./map-of.tsx";
import { Neighbourhood } from "./neighbourhood.tsx";
import { NEAR, NODE } from "./node-query.ts";
import { type EntitySheet, kindName, type RelationEdge, type RelationGroup, relationGroups } from "./relation-groups.ts";
import "./node.css";

const STEP_KINDS = new Set(["Actor", "Modification", "Mechanism", "Capability", "Safeguard", "Risk", "Harm", "Rule", "Assumption"]);

interface View {
  readonly view: NodeView;
  readonly onView: (view: NodeView) => void;
}

/** One node: what it is, who says so, what stands beside it, what it rests on. */
export function NodePage({ slug, view, onView }: { readonly slug: string } & View) {
  const { data, error, loading, refetch } = useQuery(NODE, { variables: { slug } });
  const entity = data?.entity;
  useEffect(() => {
    document.title = entity ? `${entity.label} · Riparian` : "Riparian";
  }, [entity]);
  if (error)
    return (
      <div className="page node">
        <h1 className="q">{slug}</h1>
        <Failing error={error} onRetry={() => void refetch()} />
      </div>
    );
  if (loading && !entity) return <Loading what="Looking it up" />;
  if (!entity) return <Unknown slug={slug} />;
  return <Sheet key={entity.slug} entity={entity} view={view} onView={onView} />;
}

function Sheet({ entity, view, onView }: { readonly entity: EntitySheet } & View) {
  const groups = relationGroups(entity.relations.edges);
  const total = entity.relations.totalCount ?? entity.relations.edges.length;
  return (
    <div className="page node">
      <div className="head">
        <p className="kd">
          <KindGlyph kind={entity.kind} /> {kindName(entity.kind)} <OriginTag by={entity.origin.by} at={entity.origin.at} />
          <span className={entity.grade === "UNVERIFIED" ? "note unv" : "note"}>
            <EvidenceDisc grade={entity.grade} /> {GRADE_WORDS[entity.grade]}
          </span>
        </p>
        <h1 className="q">{entity.label}</h1>
        <p className="say">{entity.summary}</p>
        <Particulars entity={entity} />
        <WeighLine slug={entity.slug} kind={entity.kind} />
        <p className="meta">
          <span className="slug">{entity.slug}</span>
        </p>
        <div className="acts">
          {STEP_KINDS.has(entity.kind) && (
            <>
              <Link className="btn" to="/routes" search={{ to: entity.slug }}>
                Routes into it
              </Link>
              <Link className="btn" to="/routes" search={{ from: entity.slug }}>
                Routes out of it
              </Link>
            </>
          )}
          <a className="btn quiet" href={`/export/nodes.bib?slugs=${entity.slug}`} download>
            Sources as BibLaTeX
          </a>
          <a className="btn quiet" href={`/export/nodes.ris?slugs=${entity.slug}`} download>
            RIS
          </a>
          <a className="btn quiet" href={`/export/nodes.csl.json?slugs=${entity.slug}`} download>
            CSL-JSON
          </a>
          <CopyButton label="Copy link" text={() => location.href} isQuiet />
          <CiteViewButton isQuiet />
        </div>
      </div>
      <Neighbourhood entity={entity} />
      <MapOf slug={entity.slug} label={entity.label} map={view.map} onMap={(map) => onView({ ...view, map })} />
      <div className="rels">
        {groups.map((group) => (
          <Group key={group.key} group={group} />
        ))}
        {total > entity.relations.edges.length && (
          <p className="note">{total - entity.relations.edges.length} more relations are not shown here.</p>
        )}
        {groups.length === 0 && <p className="note none">Nothing else in the corpus is joined to it.</p>}
        {"citedBy" in entity && <CitedBy citedBy={entity.citedBy} />}
      </div>
      <aside className="rail" aria-label="Sources">
        <h2 className="h2">{"record" in entity ? "The record" : "Sources"}</h2>
        <Sources entity={entity} />
      </aside>
    </div>
  );
}

function Particulars({ entity }: { readonly entity: EntitySheet }) {
  switch (entity.__typename) {
    case "PolicyTool":
      return entity.past ? (
        <p className="tx">
          <i>Gets past it:</i> {entity.past}. <OriginTag by="OURS" />
        </p>
      ) : null;
    case "Argument":
      return (
        <p className="tx">
          Scheme: {entity.scheme.replaceAll("-", " ")}
          {entity.weakens ? "; its target can stand beside it" : ""}
          {entity.value && (
            <>
              ; rests on the criterion{" "}
              <Link to="/node/$slug" params={{ slug: entity.value.slug }}>
                {entity.value.label}
              </Link>
            </>
          )}
          .
        </p>
      );
    case "CausalChain":
      return (
        <p className="tx">
          Costs: {entity.costs} What is left: {entity.residue} Confidence: {entity.confidence}.
        </p>
      );
    case "Passage":
    case "Provision":
      return (
        <p className="tx">
          {entity.locator} of{" "}
          {entity.of && (
            <Link to="/node/$slug" params={{ slug: entity.of.slug }}>
              {entity.of.label}
            </Link>
          )}
          {entity.__typename === "Provision" && entity.otherNumbering ? ` (also ${entity.otherNumbering})` : ""}.
        </p>
      );
    default:
      return null;
  }
}

function Sources({ entity }: { readonly entity: EntitySheet }) {
  if ("record" in entity) return <SourceSlip record={entity.record} />;
  const slips = new Map<
    string,
    { readonly record: Parameters<typeof SourceSlip>[0]["record"]; readonly pins: { slug: string; at: string; says: string }[] }
  >();
  for (const { key, at, source, passage } of entity.citations) {
    if (!source || !("record" in source)) continue;
    const slip = slips.get(key) ?? { record: source.record, pins: [] };
    if (passage && at) slip.pins.push({ slug: passage.slug, at, says: passage.summary });
    slips.set(key, slip);
  }
  if (slips.size === 0)
    return <p className="note">No source is named: it is {entity.origin.by === "OURS" ? "our own reading" : "unsourced"}.</p>;
  return [...slips.values()].map(({ record, pins }) => <SourceSlip key={record.key} record={record} pins={pins} />);
}

/** Provisions in the order in which a reader counts: Art 3 before Art 25. */
const COUNTING = new Intl.Collator("en", { numeric: true });
const asCounted = (a: RelationEdge, b: RelationEdge) => COUNTING.compare(a.node.label, b.node.label);

function Group({ group }: { readonly group: RelationGroup }) {
  return (
    <section className="rel">
      <h2>
        <i className="rt">{group.verb}</i> <span className="note">{group.edges.length}</span>
      </h2>
      <ul>
        {(group.key === "IN PART_OF" ? group.edges.toSorted(asCounted) : group.edges).map((edge) => (
          <Row key={edge.relationship.key} edge={edge} />
        ))}
      </ul>
    </section>
  );
}

function Row({ edge }: { readonly edge: RelationEdge }) {
  const { node, relationship } = edge;
  const { grip, rating, summary, weakens, reason, origin, citations } = relationship;
  const past = "past" in node ? node.past : null;
  return (
    <li>
      <KindGlyph kind={node.kind} />
      <p className="nb">
        <Link to="/node/$slug" params={{ slug: node.slug }}>
          {node.label}
        </Link>
        {grip && (
          <span className="gp">
            <GripMark grip={grip} /> {grip === "LITTLE" ? "does little" : grip.toLowerCase()}
            {past && (
              <>
                ; <i>gets past:</i> {past}
              </>
            )}
          </span>
        )}
        {rating && <span className="gp">{rating.toLowerCase()}</span>}
        {summary && (
          <span className="gp">
            {summary === "spelt-out" ? "a summary step, which other routes spell out" : "a summary step: the graph does not know how"}
          </span>
        )}
        {weakens && <span className="gp">weakens: both can stand</span>}
      </p>
      <p className="nc">
        <OriginTag by={origin.by} at={origin.at} /> <Citations citations={citations} /> {reason && <q>{reason}</q>}
      </p>
    </li>
  );
}

function Unknown({ slug }: { readonly slug: string }) {
  const { data } = useQuery(NEAR, { variables: { text: slug.replaceAll(/[.-]/g, " ").slice(0, 200) } });
  return (
    <NotFound what={`There is no node “${slug}”.`}>
      {data && data.search.length > 0 && (
        <>
          <p className="tx">Did you mean one of these?</p>
          <ul className="near">
            {data.search.map((near) => (
              <li key={near.slug}>
                <KindGlyph kind={near.kind} />{" "}
                <Link to="/node/$slug" params={{ slug: near.slug }}>
                  {near.label}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </NotFound>
  );
}
