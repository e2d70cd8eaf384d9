/** Writes server/graphql/schema.graphql, or with --check says whether it is out of date. */
import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "#server/graphql/schema.ts";
import { writeOrCheck } from "./write-or-check.ts";

writeOrCheck("server/graphql/schema.graphql", `${printSchema(lexicographicSortSchema(schema))}\n`);
