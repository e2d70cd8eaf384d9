import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useMemo, useState } from "react";
import { SOURCE_FILES, TakeAway } from "../../design/take-away.tsx";
import { takenNodes } from "../../design/taken-sources.ts";
import { firstGroups, formatGroup, groupsRound, type MapGroup, parseGroups, partsOf, type Round } from "./map-groups.ts";
import { useRounds } from "./rounds.ts";

const NeighbourhoodCanvas = lazy(async () => ({ default: (await import("../../canvas/neighbourhood-canvas.tsx")).NeighbourhoodCanvas }));

interface Props {
  readonly slug: string;
  readonly label: string;
  /** What is on the map, as it stands in the address; undefined while the map is closed. */
  readonly map: string | undefined;
  readonly onMap: (map: string | undefined) => void;
}

/** A map of what stands round a node, opened when asked for: neighbours come and go by group, and nothing else moves. */
export function MapOf({ slug, label, map, onMap }: Props) {
  const [picked, setPicked] = useState(slug);
  const groups = useMemo(() => (map === undefined ? [] : parseGroups(map)), [map]);
  const { rounds, hasFailed, load } = useRounds(map === undefined ? [] : [slug, picked, ...groups.map(({ centre }) => centre)]);
  const parts = useMemo(() => partsOf(slug, groups, rounds), [slug, groups, rounds]);
  const show = (next: readonly MapGroup[]) => onMap([slug, ...next.map(formatGroup)].join(","));

  if (map === undefined)
    return (
      <section className="map" aria-label="Map">
        <button
          type="button"
          className="btn"
          onClick={() =>
            void load(slug).then(
              (round) => show(round ? firstGroups(round) : []),
              () => undefined,
            )
          }
        >
          Show it on a map
        </button>
        {hasFailed && <Failed />}
      </section>
    );
  const drawn = new Map(parts.flatMap(({ part }) => part.nodes).map((node) => [node.slug, node]));
  const chosen = drawn.has(picked) ? picked : slug;
  const round = rounds.get(chosen);
  const isOn = (group: MapGroup) => groups.some((shown) => formatGroup(shown) === formatGroup(group));
  const toggle = (group: MapGroup) =>
    show(isOn(group) ? groups.filter((shown) => formatGroup(shown) !== formatGroup(group)) : [...groups, group]);
  return (
    <section className="map" aria-label="Map">
      <Suspense fallback={<p className="line">Drawing the map …</p>}>
        <NeighbourhoodCanvas
          parts={parts}
          label={`Map of what stands round ${label}. Arrows move it, + and − change its size, 0 shows all. The relations below say the same.`}
          onChoose={setPicked}
        />
      </Suspense>
      <div className="round">
        <span aria-hidden="true">Round</span>
        <select aria-label="Round which thing" value={chosen} onChange={(event) => setPicked(event.target.value)}>
          {[...drawn.values()].map((node) => (
            <option key={node.slug} value={node.slug}>
              {node.label}
            </option>
          ))}
        </select>
        {round && <Groups round={round} isOn={isOn} onToggle={toggle} />}
        {chosen !== slug && (
          <Link to="/node/$slug" params={{ slug: chosen }}>
            Its sheet
          </Link>
        )}
        <button type="button" className="btn quiet" onClick={() => onMap(undefined)}>
          Close the map
        </button>
      </div>
      <p className="note" role="status">
        {drawn.size} {drawn.size === 1 ? "thing" : "things"} shown. Press one, and choose which of its neighbours to bring in.
      </p>
      {hasFailed && <Failed />}
      <TakeShown slugs={[...drawn.keys()]} />
    </section>
  );
}

/** What is on the map, as a selection to take away. */
function TakeShown({ slugs }: { readonly slugs: readonly string[] }) {
  const { count, left, ...taken } = takenNodes(slugs);
  if (count === 0) return null;
  const things = count === 1 ? "the one thing" : `the ${left > 0 ? "first " : ""}${count} things`;
  return (
    <TakeAway
      {...taken}
      files={SOURCE_FILES}
      told={`The sources of ${things} on the map, and of every relation at ${count === 1 ? "it" : "them"}.`}
    />
  );
}

function Groups({
  round,
  isOn,
  onToggle,
}: {
  readonly round: Round;
  readonly isOn: (group: MapGroup) => boolean;
  readonly onToggle: (group: MapGroup) => void;
}) {
  const left = (round.relations.totalCount ?? 0) - round.relations.edges.length;
  return (
    <>
      {groupsRound(round).map(({ key, verb, edges, group }) => (
        <button key={key} type="button" className="btn group" aria-pressed={isOn(group)} onClick={() => onToggle(group)}>
          <i>{verb}</i> {edges.length}
        </button>
      ))}
      {left > 0 && <span className="note">{left} more relations are only on its sheet.</span>}
    </>
  );
}

function Failed() {
  return <p className="note">The map could not be loaded. The relations below are all there.</p>;
}
