/** The schema: one file a question, gathered here in the order in which a reader meets them. server/graphql/schema.graphql is its print. */
import "./lookups.ts";
import "./lists.ts";
import "./facets.ts";
import "./details.ts";
import "./relations.ts";
import "./citing.ts";
import "./passages.ts";
import "./search.ts";
import "./subgraph.ts";
import "./trace.ts";
import "./weighing/verdicts.ts";
import "./weighing/by-audience.ts";
import "./weighing/dispute.ts";
import "./weighing/acceptance.ts";
import "./weighing/settle.ts";
import "./weighing/strength.ts";
import "./weighing/contributions.ts";
import "./weighing/what-if.ts";
import "./cuts.ts";
import "./coverage.ts";
import "./vocabulary.ts";
import "./corpus.ts";
import { builder } from "./builder.ts";

export const schema = builder.toSchema();
