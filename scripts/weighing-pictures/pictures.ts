import { type Audience, NOBODY } from "#argument/weigh/audience.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { exportFramework } from "#argument/weigh/export/export-framework.ts";
import { weigh } from "#argument/weigh.ts";
import { drawDispute } from "./dispute-picture.ts";
import { CIRCLE, REBUTTAL, TOY, type ToDraw, UNDERCUT, WEAKENING } from "./disputes.ts";
import { type Drawn, drawFramework } from "./framework-picture.ts";
import { type Point, svg, text } from "./svg.ts";

const MARGIN = 28;
const HEADING = 34;

/** The pictures of docs/weighing by the names of their files. */
export const PICTURES: Readonly<Record<string, () => string>> = {
  dispute: () => {
    const { shapes, description } = drawDispute(TOY.dispute, TOY.disputePlaces, { x: MARGIN, y: MARGIN });
    return svg({ width: 910, height: 284, title: "A dispute: four statements and five arguments", description, shapes });
  },
  framework: () => {
    const { shapes, description } = drawFramework(exportFramework(TOY.dispute), TOY.frameworkPlaces, { x: MARGIN, y: MARGIN });
    return svg({ width: 936, height: 370, title: "The framework of the dispute: every arrow is an attack", description, shapes });
  },
  nobody: () => labelled("For nobody in particular", NOBODY),
  "safety-first": () => labelled("For whoever puts safety first", { prefers: [["safety"]] }),
  "freedom-first": () => labelled("For whoever puts freedom first", { prefers: [["freedom"]] }),
  rebuttal: () => sideBySide("A rebuttal", REBUTTAL),
  undercut: () => sideBySide("An undercut", UNDERCUT),
  weakening: () => sideBySide("An attack that only weakens", WEAKENING),
  "circle-dispute": () => {
    const { shapes, description } = drawDispute(CIRCLE.dispute, CIRCLE.disputePlaces, { x: MARGIN, y: MARGIN });
    return svg({ width: 560, height: 362, title: "Two statements that support each other", description, shapes });
  },
  circle: () => {
    const { labels } = weigh(CIRCLE.dispute);
    const drawn = drawFramework(exportFramework(CIRCLE.dispute), CIRCLE.frameworkPlaces, { x: MARGIN, y: MARGIN }, labels);
    const told = withVerdicts(drawn, CIRCLE.dispute, NOBODY, { x: MARGIN, y: 428 });
    return svg({ width: 996, height: 450, title: "The framework of a circle of support", ...told });
  },
};

/** The toy's framework for an audience, labelled, with the verdicts that follow. */
function labelled(title: string, audience: Audience): string {
  const { labels } = weigh(TOY.dispute, { audience });
  const origin = { x: MARGIN, y: MARGIN + HEADING };
  const drawn = drawFramework(exportFramework(TOY.dispute, { audience }), TOY.frameworkPlaces, origin, labels);
  const { shapes, description } = withVerdicts(drawn, TOY.dispute, audience, { x: MARGIN, y: 424 });
  return svg({ width: 936, height: 448, title, description, shapes: [text({ x: MARGIN, y: 38 }, "head", title), ...shapes] });
}

/** The same with a line of the verdicts that follow. */
function withVerdicts({ shapes, description }: Drawn, dispute: Dispute, audience: Audience, at: Point): Drawn {
  const { verdicts } = weigh(dispute, { audience });
  const told = `Verdicts: ${[...verdicts].map(([statement, verdict]) => `${statement} ${verdict}`).join(", ")}.`;
  return { description: `${description} ${told}`, shapes: [...shapes, text(at, "", told)] };
}

/** What is written, and beside it what is built. */
function sideBySide(title: string, { dispute, disputePlaces, frameworkPlaces }: ToDraw): string {
  const y = MARGIN + HEADING;
  const left = drawDispute(dispute, disputePlaces, { x: MARGIN, y });
  const built = drawFramework(exportFramework(dispute), frameworkPlaces, { x: 512, y }, weigh(dispute).labels);
  const right = withVerdicts(built, dispute, NOBODY, { x: 512, y: y + 198 });
  return svg({
    width: 976,
    height: y + 220,
    title,
    description: `As written. ${left.description} As a framework. ${right.description}`,
    shapes: [
      text({ x: MARGIN, y: 36 }, "head", `${title}, as written`),
      text({ x: 512, y: 36 }, "head", "and what is built: every arrow an attack"),
      `<path class="rule" d="M486 18V${y + 202}"/>`,
      ...left.shapes,
      ...right.shapes,
    ],
  });
}
