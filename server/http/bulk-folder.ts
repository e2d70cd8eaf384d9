import { mkdtemp, readdir, rm } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";

/** How the folder of a process is named: for its machine (or container), its number there, and when it began, since numbers are used again. */
const BEGINNING = `riparian-bulk-${hostname().replaceAll(/[^\w.]/g, "_")}-`;
const OURS = `${BEGINNING}${process.pid}-${Math.round(performance.timeOrigin)}-`;

/** A new folder under TMPDIR for files of the whole corpus. Those that processes of this machine left behind when they were killed are taken away first. */
export async function makeBulkFolder(): Promise<string> {
  const place = tmpdir();
  for (const name of await readdir(place))
    if (isLeftBehind(name)) await rm(join(place, name), { recursive: true, force: true }).catch(() => undefined);
  return mkdtemp(join(place, OURS));
}

function isLeftBehind(name: string): boolean {
  if (!name.startsWith(BEGINNING) || name.startsWith(OURS)) return false;
  const [, pid] = /^(\d+)-\d+-\w+$/.exec(name.slice(BEGINNING.length)) ?? [];
  return pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
