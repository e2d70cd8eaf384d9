/* The few shapes of which the pictures of docs/weighing are made. Numbers are pixels; the same input gives the same bytes. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box about its middle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What is seen, for whoever does not see it. */
  readonly title: string;
  readonly description: string;
  /** In order of drawing. */
  readonly shapes: readonly string[];
}

/** Colours of the page in its light dress; pictures bring their own ground, so that they can be read on any page. */
const STYLE = `
text { font: 14px "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif; fill: #12212b; }
.mid { text-anchor: middle; }
.end { text-anchor: end; }
.name { font-weight: 600; font-size: 15px; }
.small { font-size: 13px; fill: #3d4d57; }
.head { font-weight: 600; font-size: 16px; }
.box { fill: #ffffff; stroke: #3d4d57; stroke-width: 1.5; }
.said { fill: #e3eff3; }
.ours { stroke-dasharray: 6 4; }
.todo { fill: #f4eedd; stroke: #8a7443; stroke-width: 2.5; }
.lack { fill: #fbfcfc; stroke: #74858f; stroke-dasharray: 2 3; }
.twin { fill: none; stroke: #3d4d57; stroke-width: 1; }
.in { fill: #dcefe8; stroke: #074b3d; stroke-width: 2.5; stroke-dasharray: none; }
.out { fill: #eceff1; stroke: #a7b3ba; stroke-width: 1.5; stroke-dasharray: none; }
.undecided { fill: #fdf5e2; stroke: #936006; stroke-width: 2; stroke-dasharray: 6 4; }
.tag { font-size: 12px; font-weight: 600; }
.tag-in { fill: #ffffff; } .plate-in { fill: #074b3d; }
.tag-out { fill: #3d4d57; } .plate-out { fill: #d2dbdf; }
.tag-undecided { fill: #ffffff; } .plate-undecided { fill: #936006; }
.line { fill: none; stroke: #12212b; stroke-width: 1.75; }
.idle { stroke: #a7b3ba; stroke-width: 1.25; } .idle-head { fill: #a7b3ba; }
.for { stroke: #074b3d; stroke-width: 2; } .for-head { fill: #074b3d; }
.against { stroke: #8c1a0a; stroke-width: 2; } .against-head { fill: #8c1a0a; }
.weak { stroke: #8c1a0a; stroke-width: 1.5; stroke-dasharray: 2 4; } .weak-head { fill: #fbfcfc; stroke: #8c1a0a; stroke-width: 1.25; }
.fails { stroke: #74858f; stroke-width: 1.25; stroke-dasharray: 1 5; stroke-linecap: round; }
.attack-head { fill: #12212b; }
.ground { fill: #fbfcfc; stroke: #d2dbdf; }
.rule { stroke: #d2dbdf; }`;

/** The whole file. Ends with a line break. */
export function svg({ width, height, title, description, shapes }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<style>${STYLE}\n</style>`,
    `<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>`,
    ...shapes,
    "</svg>",
    "",
  ].join("\n");
}

export function rectangle({ x, y, width, height }: Box, className: string, corner = 4): string {
  return `<rect class="${className}" x="${told(x - width / 2)}" y="${told(y - height / 2)}" width="${told(width)}" height="${told(height)}" rx="${corner}"/>`;
}

export function text({ x, y }: Point, className: string, content: string): string {
  return `<text class="${className}" x="${told(x)}" y="${told(y)}">${escaped(content)}</text>`;
}

/** A straight line from the edge of one box to the edge of another, with a head at its end, or at both. */
export function arrow(from: Box, to: Box, className: string, headClass: string | undefined, isMutual = false): string {
  const [start, end] = [edgeToward(from, to, isMutual && headClass ? HEAD + 2 : 1), edgeToward(to, from, headClass ? HEAD + 2 : 1)];
  const line = `<path class="${className}" d="M${told(start.x)} ${told(start.y)}L${told(end.x)} ${told(end.y)}"/>`;
  if (!headClass) return line;
  return [line, head(end, from, to, headClass), ...(isMutual ? [head(start, to, from, headClass)] : [])].join("\n");
}

/** The point at a share of the visible part of such a line. */
export function alongFrom(from: Box, to: Box, share: number): Point {
  const [start, end] = [edgeToward(from, to, 0), edgeToward(to, from, 0)];
  return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
}

const HEAD = 10;

function head(base: Point, from: Point, to: Point, className: string): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const at = (along: number, aside: number) =>
    `${told(base.x + along * Math.cos(angle) - aside * Math.sin(angle))} ${told(base.y + along * Math.sin(angle) + aside * Math.cos(angle))}`;
  return `<path class="${className}" d="M${at(HEAD, 0)}L${at(-1, 4.5)}L${at(-1, -4.5)}Z"/>`;
}

/** Where the line from the middle of a box toward a point leaves it, and `gap` further. */
function edgeToward(box: Box, toward: Point, gap: number): Point {
  const [dx, dy] = [toward.x - box.x, toward.y - box.y];
  const length = Math.hypot(dx, dy);
  const share = Math.min(box.width / 2 / Math.abs(dx || 1e-9), box.height / 2 / Math.abs(dy || 1e-9));
  return { x: box.x + dx * share + (dx / length) * gap, y: box.y + dy * share + (dy / length) * gap };
}

function told(number: number): string {
  return String(Math.round(number * 10) / 10);
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
