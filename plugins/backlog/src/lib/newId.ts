/** An id that no neighbour has. (`crypto.randomUUID` is missing where a portal is reached by plain http.) */
export function newId(): string {
  const [first, second] = crypto.getRandomValues(new Uint32Array(2));
  return `${first.toString(36)}${second.toString(36)}`;
}
