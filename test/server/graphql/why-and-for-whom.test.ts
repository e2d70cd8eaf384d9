import { expect, it } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { askGraphql } from "#test/ask-graphql.ts";
import { theCorpus } from "#test/corpus.ts";

const store = openEmbeddedStore(theCorpus());

async function ask(question: string) {
  const { data, errors } = await askGraphql(store, question);
  expect(errors).toEqual([]);
  return data;
}

it("tells an attack that the audience outranks, with both criteria, from one that is met", async () => {
  const { entity } =
    await ask(`{ entity(slug: "opt.direct") { ... on PolicyOption { explanation(forWhom: { putFirst: ["cri.best-placed"] }) {
    weakenedBy { entity { slug } }
    defences {
      said { entity { slug } }
      attacks { by { entity { slug } } met { attacker { entity { slug } } outranked { criterion { slug } below { slug } } } }
    }
  } } } }`);
  interface Defence {
    readonly said: { readonly entity: { readonly slug: string } };
    readonly attacks: readonly { readonly by: { readonly entity: { readonly slug: string } } }[];
  }
  const of = (slug: string): Defence["attacks"] =>
    entity.explanation.defences.find(({ said }: Defence) => said.entity.slug === slug)?.attacks ?? [];
  expect(of("arg.own-change").find(({ by }) => by.entity.slug === "arg.benefit")).toMatchObject({
    met: {
      attacker: { entity: { slug: "arg.own-change" } },
      outranked: { criterion: { slug: "cri.openness" }, below: { slug: "cri.best-placed" } },
    },
  });
  expect(of("arg.eu-precedent").find(({ by }) => by.entity.slug === "arg.no-knowledge")).toMatchObject({
    met: { attacker: { entity: { slug: "arg.inform-reply" } }, outranked: null },
  });
  expect(entity.explanation.weakenedBy.map(({ entity }: { entity: { slug: string } }) => entity.slug)).toContain("arg.border");
});

it("names the single arguments and supports of ours on which a verdict hangs", async () => {
  const { option, claim } = await ask(`{
    option: entity(slug: "opt.direct") { ... on PolicyOption {
      nobody: hangsOn { without }
      bestPlaced: hangsOn(forWhom: { putFirst: ["cri.best-placed"] }) { without said { entity { slug } } }
    } }
    claim: entity(slug: "clm.s8b") { ... on Claim { hangsOn(forWhom: { reading: STRICT }) { without said { is entity { slug } relationship { fromSlug } } } } }
  }`);
  expect(option).toEqual({
    nobody: [],
    bestPlaced: [
      { without: "CONTESTED", said: { entity: { slug: "arg.own-change" } } },
      { without: "CONTESTED", said: { entity: { slug: "arg.own-sign" } } },
    ],
  });
  expect(claim.hangsOn).toEqual([
    { without: "UNSUPPORTED", said: { is: "argument", entity: null, relationship: { fromSlug: "clm.avoidable" } } },
  ]);
});

it("settles from what is granted and denied, and flips from the audience asked about", async () => {
  const { settle, entity } = await ask(`{
    settle(statement: "opt.upstream", forWhom: { deny: ["clm.thin"] }) {
      verdict
      from { isGranted statement { slug } }
      facts { facts { statement { slug } } }
      always { facts { statement { slug } } }
    }
    entity(slug: "opt.direct") { ... on PolicyOption { flips(forWhom: { audience: "aud.freedom" }) { choice to verdict } } }
  }`);
  const denied = ["clm.open-good", "clm.uneven"].map((slug) => ({ facts: [{ statement: { slug } }] }));
  expect(settle).toEqual({
    verdict: "CONTESTED",
    from: [{ isGranted: false, statement: { slug: "clm.thin" } }],
    facts: denied,
    always: denied,
  });
  expect(entity.flips).toContainEqual({ choice: "audience", to: "nobody", verdict: "CONTESTED" });
});
