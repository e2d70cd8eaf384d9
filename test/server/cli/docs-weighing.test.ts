import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { riparian } from "#server/riparian.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const PAGE = readFileSync(join(ROOT, "docs/weighing/README.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "riparian-docs-"));

/** What is typed, and what the page says comes of it. */
const TYPED = [...PAGE.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = ""]) =>
  block
    .split(/^\$ npx riparian /m)
    .slice(1)
    .map((part) => ({ command: part.slice(0, part.indexOf("\n")), answer: part.slice(part.indexOf("\n") + 1) })),
);

describe("docs/weighing", () => {
  it("shows commands with their answers", async () => {
    expect(TYPED).toHaveLength(3);
    for (const { command, answer } of TYPED) {
      let told = "";
      const tell = (text: string) => {
        told += text.replaceAll(`${folder}/`, "");
      };
      const args = command.split(" ").map((word) => (word === "toy.af" ? join(folder, word) : word.replace(/^docs\//, `${ROOT}docs/`)));
      expect(await riparian(args, { out: tell, err: tell, env: {} }), command).toBe(0);
      expect(told, command).toBe(answer);
    }
    const { nodes } = JSON.parse(readFileSync(join(folder, "toy.af.map.json"), "utf8"));
    expect(nodes[4]).toMatchObject({ number: 5, argument: "A1" });
  });

  it("shows every picture of its folder, each as the construction draws it today", () => {
    const pictures = readdirSync(join(ROOT, "docs/weighing")).filter((name) => name.endsWith(".svg"));
    expect(pictures.toSorted()).toEqual([...PAGE.matchAll(/\]\((\S+\.svg)\)/g)].map(([, name = ""]) => name).toSorted());
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/print-weighing-pictures.ts", "--check"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("has pictures that say in words what they show, and need nothing from elsewhere", () => {
    for (const name of readdirSync(join(ROOT, "docs/weighing")).filter((name) => name.endsWith(".svg"))) {
      const text = readFileSync(join(ROOT, "docs/weighing", name), "utf8");
      expect(text, name).toContain('role="img" aria-labelledby="title desc"');
      expect(text, name).toMatch(/<title id="title">[^<]{8,}<\/title>\n<desc id="desc">[^<]{80,}<\/desc>/);
      expect(text.replace("http://www.w3.org/2000/svg", ""), name).not.toMatch(/https?:|url\(|<script|<image/);
    }
  });
});
