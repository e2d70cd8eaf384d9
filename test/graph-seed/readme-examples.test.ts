import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkFiles } from "#seed/check-files.ts";
import { listCorpusFiles } from "#seed/corpus-files.ts";
import { CORPUS_FOLDER } from "../corpus.ts";

it("the examples of graph-seed/README.md can be added to the corpus as they stand", () => {
  const readme = readFileSync(new URL("../../graph-seed/README.md", import.meta.url), "utf8");
  const [claim = "", work = "", instrument = "", relation = "", argument = ""] = [...readme.matchAll(/^```yaml\n(.*?)^```/gms)].map(
    ([, text]) => text ?? "",
  );
  const examples = [claim + relation, work, instrument, argument].map((text, index) => ({ path: `examples/${index}.yaml`, text }));
  const { findings, outcome } = checkFiles([...listCorpusFiles(CORPUS_FOLDER), ...examples]);
  const ofExamples = findings.filter(({ file }) => file.startsWith("examples/")).map(({ check, message }) => `${check}: ${message}`);
  expect(ofExamples).toEqual([expect.stringMatching(/^nothing-is-isolated: Nothing cites eu-example-2026\./)]);
  expect(outcome).toBe("sound");
});
