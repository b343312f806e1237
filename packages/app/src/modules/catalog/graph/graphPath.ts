/** The query parameter that Backstage's own links to the picture use; it may stand several times. */
export const ROOT_PARAMETER = 'rootEntityRefs[]';

/** Path of the picture with an entity in the middle. */
export function graphPath(entityRef: string): string {
  return `/catalog-graph?${new URLSearchParams({
    [ROOT_PARAMETER]: entityRef,
  })}`;
}
