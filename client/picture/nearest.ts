export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The place nearest to another in the direction of an arrow key: within 60° of it, distance weighed by the angle; undefined where none is. */
export function nearestIn(key: string, from: string, places: readonly Place[]): string | undefined {
  const start = places.find((place) => place.id === from);
  const direction = DIRECTIONS[key];
  if (!start || !direction) return undefined;
  const ranked = places.flatMap((place) => {
    const [dx, dy] = [place.x - start.x, place.y - start.y];
    const distance = Math.hypot(dx, dy);
    if (place.id === from || distance === 0) return [];
    const angle = Math.acos(Math.min(1, Math.max(-1, (dx * direction[0] + dy * direction[1]) / distance)));
    return angle > Math.PI / 3 ? [] : [{ id: place.id, weight: distance * (1 + (2 * angle) / Math.PI) }];
  });
  return ranked.sort((a, b) => a.weight - b.weight || (a.id < b.id ? -1 : 1))[0]?.id;
}
