/** The parts of the first pack in their order; an empty line stands between. */
export const packedParts = [
  'forces',
  'authorities',
  'districts',
  'names',
  'local',
  'lines',
  'changes',
] as const;
export type PackedPart = (typeof packedParts)[number];
