import { useState } from "react";

/** Copies a text, and says whether it could: a browser may refuse, and pages without https have no clipboard. */
export function CopyButton({
  label,
  text,
  isQuiet = false,
}: {
  readonly label: string;
  readonly text: () => string;
  readonly isQuiet?: boolean;
}) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid("Copied.");
    } catch {
      setSaid(`Could not copy. It is: ${text()}`);
    }
  };
  return (
    <>
      <button type="button" className={isQuiet ? "btn quiet" : "btn"} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="note copied">
        {said}
      </span>
    </>
  );
}
