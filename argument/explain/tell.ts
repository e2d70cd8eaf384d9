import type { Explanation, Meeting, Said } from "../explain.ts";
import { type Names, type Narration, Tale } from "../trace/tale.ts";

/** Named one by one up to here; then counted. */
const MOST_NAMED = 3;

/**
 * Why a statement has its verdict, in a sentence or two under its name: what carries it, and how what speaks against that is met; for what is
 * contested, what stands against what. Arguments are named by their titles, and linked by their slugs.
 */
export function tellExplanation(names: Names, { verdict, carriedBy, fallen, open, defences }: Explanation): Narration {
  const tale = new Tale(names);
  const all = (said: readonly Said[], isStart = false) =>
    someOf(tale, said, (one, index) => titleOf(names, tale, one, isStart && index === 0));
  const meets = (attacks: readonly { readonly said: Said; readonly met: Meeting }[]) => {
    for (const { said, met } of attacks.slice(0, MOST_NAMED)) meeting(names, tale.say(" "), said, met);
  };
  const carriers = new Set(carriedBy.map(keyOf));
  switch (verdict) {
    case "accepted": {
      all(carriedBy, true);
      tale.say(
        carriedBy.length > 1 ? " stand for it, and nothing prevails against them." : " stands for it, and nothing prevails against it.",
      );
      const attacks = defences.flatMap((defence) => (carriers.has(keyOf(defence.said)) ? defence.attacks : []));
      meets(distinctBy(attacks.map(({ by, met }) => ({ said: by, met }))));
      return tale.end();
    }
    case "rejected":
      all(carriedBy, true);
      tale.say(
        carriedBy.length > 1 ? " stand against it, and nothing prevails for it." : " stands against it, and nothing prevails for it.",
      );
      meets(fallen);
      return tale.end();
    case "contested": {
      const against = distinctBy(open.flatMap(({ against }) => against.map((said) => ({ said })))).map(({ said }) => said);
      all(
        open.map(({ said }) => said),
        true,
      );
      tale.say(open.length > 1 ? " speak for it, " : " speaks for it, ");
      all(against);
      return tale
        .say(against.length > 1 ? " speak against that, and neither side is met." : " speaks against that, and neither side is met.")
        .end();
    }
    case "answered":
      tale.say(
        fallen.length > 1
          ? "All that speaks for it has been met, and nothing shows it wrong."
          : "What speaks for it has been met, and nothing shows it wrong.",
      );
      meets(fallen);
      return tale.end();
    case "unsupported":
      return tale.say("Nothing speaks for it.").end();
  }
}

function someOf(tale: Tale, said: readonly Said[], title: (said: Said, index: number) => void): void {
  const named = said.length > MOST_NAMED + 1 ? said.slice(0, MOST_NAMED) : said;
  const more = said.length - named.length;
  tale.list(named, title, more > 0 ? ", " : " and ");
  if (more > 0) tale.say(` and ${more} more`);
}

function meeting(names: Names, tale: Tale, said: Said, met: Meeting): void {
  titleOf(names, tale, said, true);
  if (met.by === "attacker") {
    tale.say(" is met by ");
    titleOf(names, tale, met.attacker);
    tale.say(".");
  } else tale.say(" falls, since nothing is left to show that ").phrase(met.statement).say(".");
}

function titleOf(names: Names, tale: Tale, said: Said, isStart = false): void {
  const slug = said.is === "argument" ? (said.argument.split("~")[0] ?? said.argument) : said.statement;
  if (said.is === "argument")
    tale
      .say("“")
      .link(slug, names.node(slug)?.label ?? slug)
      .say("”");
  else tale.say(isStart ? SAID[said.is].slice(0, 1).toUpperCase() + SAID[said.is].slice(1) : SAID[said.is]);
}

const SAID = { assertion: "the word of its sources", grant: "what the reader grants", denial: "what the reader denies" } as const;

function keyOf(said: Said): string {
  return said.is === "argument" ? said.argument : `${said.is} ${said.statement}`;
}

function distinctBy<T extends { readonly said: Said }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item.said), item] as const)).values()];
}
