import { didYouMean } from "#argument/did-you-mean.ts";
import { ExplorerError } from "#argument/explorer-error.ts";

/** The one of that id or name, in whatever case, that an option asks for; none is BAD_USER_INPUT, with the nearest and all that there are. */
export function oneNamed<T extends { readonly id: string; readonly name: string }>(option: string, text: string, all: readonly T[]): T {
  const found = all.find(({ id, name }) => [id, name.toLowerCase()].includes(text.toLowerCase()));
  if (found) return found;
  const ids = all.map(({ id }) => id);
  throw new ExplorerError("BAD_USER_INPUT", `${option} is "${text}".${didYouMean(text, ids)} There are: ${ids.join(", ")}.`);
}
