/**
 * An address as it may be shown: without the user and password that stand before its last "@", whatever characters they hold. Other texts with
 * an "@" are cut likewise, so that an address whose scheme is missing or mistaken keeps its secrets too.
 */
export function withoutLogin(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*:?\/\/)?.*@/is, "$1");
}
