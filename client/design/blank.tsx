import type { Kind } from "#argument/vocabulary.ts";
import { KindGlyph } from "./kind-glyph.tsx";
import "./blank.css";

interface Props {
  readonly label: string;
  readonly kind: Kind | undefined;
  /** What stands in it; undefined while it is blank. */
  readonly shown: string | undefined;
  readonly empty: string;
  readonly onPress: () => void;
}

/** A blank in a question: a button in the line of the text. Neither its mark nor its arrow is ever alone on a line. */
export function Blank({ label, kind, shown, empty, onPress }: Props) {
  const words = shown ?? empty;
  const last = words.lastIndexOf(" ") + 1;
  return (
    <button type="button" className={shown ? "blank" : "blank empty"} onClick={onPress}>
      <span className="vh">
        {label}: {shown ? "" : "choose "}
      </span>
      {kind && <KindGlyph kind={kind} />}
      {kind && "\u00a0"}
      {words.slice(0, last)}
      <span className="last">
        {words.slice(last)}
        <span className="chev" aria-hidden="true" />
      </span>
    </button>
  );
}
