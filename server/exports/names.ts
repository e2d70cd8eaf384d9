import type { Name } from "#argument/source.ts";
import { plainText } from "./plain-text.ts";

export interface PersonParts {
  readonly family: string;
  readonly given: string;
  /** "van der"; belongs before the family name. */
  readonly particle: string;
  readonly suffix: string;
}

/** A name in parts, or the name of a body; never guessed again from a string. */
export function nameParts(name: Name): { readonly body: string } | PersonParts {
  if ("literal" in name) return { body: plainText(name.literal) };
  return {
    family: plainText(name.family),
    given: plainText(name.given ?? ""),
    particle: plainText(name["non-dropping-particle"] ?? name["dropping-particle"] ?? ""),
    suffix: plainText(name.suffix ?? ""),
  };
}
