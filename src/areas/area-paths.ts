/** The English address of an authority's page. */
export const authorityPath = (id: string): string => `/areas/${id}/`;

/**
 * The last part of the address of a force's page. Twenty forces have the name of a county whose
 * council stands at that address, so theirs end in "-police".
 */
export function forceSlug(id: string, authorities: { has(id: string): boolean }): string {
  return authorities.has(id) ? `${id}-police` : id;
}

/** The English address of a force's page. */
export const forcePath = (id: string, authorities: { has(id: string): boolean }): string =>
  `/areas/${forceSlug(id, authorities)}/`;
