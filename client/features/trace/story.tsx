import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  readonly title: string;
  readonly heading: string | undefined;
  /** What it passes; told where the story is folded, so that one can choose. */
  readonly by: string;
  readonly isFolding: boolean;
  /** Opened when this becomes true; after that the reader decides. */
  readonly isWanted: boolean;
  readonly children: ReactNode;
}

/** One story: routes told together. Where there are many routes it is folded to a line, since a page that no one scrolls tells nothing. */
export function Story({ title, heading, by, isFolding, isWanted, children }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isWanted && fold.current) fold.current.open = true;
  }, [isWanted]);
  if (!isFolding) {
    return (
      <section className="story" aria-label={title}>
        {heading && <h3>{heading}</h3>}
        {children}
      </section>
    );
  }
  return (
    <details className="story" ref={fold}>
      <summary>
        <h3>{heading}</h3> <span className="note">{by}</span>
      </summary>
      {children}
    </details>
  );
}
