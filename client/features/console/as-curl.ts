/** The question as a command for a POSIX shell: what stands in single quotes is left alone there. */
export function asCurl(address: string, query: string, variables: object): string {
  const body = JSON.stringify({ query, ...(Object.keys(variables).length > 0 ? { variables } : {}) });
  return `curl -sS ${address} -H 'content-type: application/json' --data '${body.replaceAll("'", `'\\''`)}'`;
}
