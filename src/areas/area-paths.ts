/** The English address of an authority's page. */
export const authorityPath = (id: string): string => `/areas/${id}/`;

/**
 * The English address of a force's page. Twenty forces have the name of a county whose council
 * stands at that address, so their files say another.
 */
export const forcePath = ({ address }: { readonly address: string }): string =>
  `/areas/${address}/`;
