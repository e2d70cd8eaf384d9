import { ALL_KINDS, ALL_RELATIONS, GRADES, GRIPS, kindSpec, RATINGS, relationSpec } from "#argument/vocabulary.ts";
import { PAGE_ORDERS } from "../store/page-order.ts";
import { builder } from "./builder.ts";

export function values<V extends string>(all: readonly V[], name: (value: V) => string, describe: (value: V) => string) {
  return Object.fromEntries(all.map((value) => [name(value), { value, description: describe(value) }])) as Record<
    string,
    { value: V; description: string }
  >;
}

const upper = (text: string) => text.toUpperCase().replaceAll("-", "_");
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

export const KindEnum = builder.enumType("Kind", {
  description: "What a node is.",
  values: values(
    ALL_KINDS,
    (kind) => kind,
    (kind) => `${capital(kindSpec(kind).name)}.`,
  ),
});

export const RelationEnum = builder.enumType("Relation", {
  description: "How two nodes are joined.",
  values: values(ALL_RELATIONS, upper, (relation) => {
    const { from, to, verb, sign } = relationSpec(relation);
    const step = sign === undefined ? "" : ` A step that ${sign === 1 ? "furthers its end" : "holds its end back"}.`;
    return `${from.join(" or ")} ${verb} ${to.join(" or ")}.${step}`;
  }),
});

export const GradeEnum = builder.enumType("Grade", {
  description: "How far what is said was read in a source. Unverified is never to be shown as verified.",
  values: values(
    GRADES,
    upper,
    (grade) =>
      ({
        primary: "Seen in the primary source.",
        secondary: "Seen in a secondary source.",
        unverified: "Not seen: general knowledge, or a bibliographic record alone.",
        none: "No source is named.",
      })[grade],
  ),
});

export const GripEnum = builder.enumType("Grip", {
  description: "How firmly a policy tool holds a node. Our reading.",
  values: values(
    GRIPS,
    upper,
    (grip) =>
      ({ blocks: "For whoever it reaches, the step is not open.", lowers: "Makes it rarer, harder or smaller.", little: "Does little." })[
        grip
      ],
  ),
});

export const RatingEnum = builder.enumType("Rating", {
  description: "How an option or a tool does on a criterion. Our reading.",
  values: values(
    RATINGS,
    upper,
    (rating) => ({ helps: "Does well on it.", mixed: "Does well in part.", hurts: "Does badly on it." })[rating],
  ),
});

export const SpeakerEnum = builder.enumType("Speaker", {
  description: "Who says it.",
  values: values(
    ["paper", "literature", "ours"] as const,
    upper,
    (speaker) =>
      ({
        paper: "The paper itself, in the passages of it that were read.",
        literature: "The law or the literature named.",
        ours: "Our own reading; never the authors' words.",
      })[speaker],
  ),
});

export const DirectionEnum = builder.enumType("Direction", {
  description: "The side of a node on which a relationship stands.",
  values: values(["out", "in"] as const, upper, (direction) => ({ out: "It leaves the node.", in: "It enters the node." })[direction]),
});

export const OrderEnum = builder.enumType("EntityOrder", {
  description: "The order of a list; ties are broken by slug.",
  values: values(
    PAGE_ORDERS,
    upper,
    (order) =>
      ({
        slug: "By slug.",
        label: "By label, without regard to case and marks on letters.",
        kind: "By the name of the kind.",
        "most-relations": "What has the most relationships first.",
        "fewest-relations": "What has the fewest relationships first.",
        newest: "By when the source came out, the latest first; what has no date last.",
        oldest: "By when the source came out, the earliest first; what has no date last.",
      })[order],
  ),
});
