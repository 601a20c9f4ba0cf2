/** The film's paper and the site's ink, as print needs them. */
export const colours = {
  ink: '#0B1220',
  indigo: '#1B2A4A',
  slate: '#33466B',
  amber: '#F5B84A',
  paper: '#FBF7EF',
  white: '#FFFFFF',
  black: '#000000',
  /** Lines to cut and fold along. */
  grey: '#767676',
} as const;
