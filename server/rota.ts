/** What waits, by who wants it: taken one of each after another, so that who wants much keeps nobody from theirs. */
export interface Rota<T> {
  add(who: object, what: T): void;
  /** Takes it out unserved. */
  drop(who: object, what: T): void;
  /** Takes out what is next: of who has waited longest since they last had something. */
  next(): T | undefined;
  readonly size: number;
}

export function createRota<T>(): Rota<T> {
  const waiting = new Map<object, T[]>();
  let size = 0;
  return {
    add(who, what) {
      size += 1;
      const theirs = waiting.get(who);
      if (theirs) theirs.push(what);
      else waiting.set(who, [what]);
    },
    drop(who, what) {
      const theirs = waiting.get(who) ?? [];
      const at = theirs.indexOf(what);
      if (at < 0) return;
      size -= 1;
      theirs.splice(at, 1);
      if (theirs.length === 0) waiting.delete(who);
    },
    next() {
      const [first] = waiting;
      if (!first) return undefined;
      const [who, theirs] = first;
      size -= 1;
      const what = theirs.shift();
      waiting.delete(who);
      if (theirs.length > 0) waiting.set(who, theirs);
      return what;
    },
    get size() {
      return size;
    },
  };
}
