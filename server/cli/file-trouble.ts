/** What kept a file from being read or written, in words, with the system's code for it. */
export function fileTrouble(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const words = WORDS[code];
  return words === undefined ? code : `${code}: ${words}`;
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of its path is a file, not a folder",
  EISDIR: "it is a folder",
  EACCES: "it is not allowed here",
  EPERM: "it is not allowed here",
  ENOSPC: "the disk is full",
};
