import { useQuery } from "@apollo/client/react";
import { citeView } from "./cite-view.ts";
import { CopyButton } from "./copy-button.tsx";
import { CORPUS } from "./corpus-query.ts";

/** Copies a citation of the view that is open, once it is known which corpus answers. */
export function CiteViewButton({ isComplete = true, isQuiet = false }: { readonly isComplete?: boolean; readonly isQuiet?: boolean }) {
  const { data } = useQuery(CORPUS);
  if (!data) return null;
  const { version, asOf } = data.corpus;
  const text = () => citeView({ title: document.title.replace(/ · Riparian$/, ""), isComplete, version, asOf, address: location.href });
  return <CopyButton label="Cite this view" text={text} isQuiet={isQuiet} />;
}
