/** Milliseconds of work after which the process looks at its sockets. */
const SLICE = 10;

/** Work that several wait for, who do it together: each goes on until it is done, and may leave at any time. */
export interface SlicedWork {
  readonly isDone: () => boolean;
  /** Does a slice of it when the process has looked at its sockets; all who ask in the meantime get the same slice. */
  readonly goOn: () => Promise<void>;
}

/** Takes all items in turn, a slice at a time. */
export function inSlices<T>(items: Iterable<T>, take: (item: T) => void): SlicedWork {
  const left = items[Symbol.iterator]();
  let next = left.next();
  let slice: Promise<void> | undefined;
  const work = () => {
    slice = undefined;
    for (const until = performance.now() + SLICE; !next.done && performance.now() < until; next = left.next()) take(next.value);
  };
  return {
    isDone: () => next.done === true,
    goOn: () => {
      slice ??= new Promise<void>((resolve) => setImmediate(resolve)).then(work);
      return slice;
    },
  };
}
