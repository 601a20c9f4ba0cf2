/** Numbers that begin so cost what an ordinary call costs; a line of the finder says where one does not. */
export const ordinaryStarts = { first: '01', second: '02', third: '03' } as const;

export function isOrdinary(dial: string): boolean {
  return Object.values(ordinaryStarts).some((start) => dial.startsWith(start));
}
