/** Something that is otherwise under a scenario than before. */
export interface Change<T> {
  readonly id: string;
  readonly before: T;
  readonly after: T;
}

/** What both have, where it differs, in order of id. Values are compared as they are written in JSON. */
export function changesBetween<T>(
  ids: Iterable<string>,
  before: (id: string) => T | undefined,
  after: (id: string) => T | undefined,
): readonly Change<T>[] {
  return [...new Set(ids)].toSorted().flatMap((id) => {
    const [was, is] = [before(id), after(id)];
    return was === undefined || is === undefined || JSON.stringify(is) === JSON.stringify(was) ? [] : [{ id, before: was, after: is }];
  });
}
