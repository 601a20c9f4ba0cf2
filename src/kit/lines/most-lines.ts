/** How many services a hand-out or the last card of a session names at most: they must be read across a room. */
export const mostLines = 6;
