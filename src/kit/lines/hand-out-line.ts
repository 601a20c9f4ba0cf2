/** One number of a hand-out, with all that may be said of it, in words of one language. */
export interface HandOutLine {
  readonly name: string;
  /** Whom it is for or what about, where that is known in the language. */
  readonly about?: string;
  /** The number as people read it. */
  readonly number: string;
  /**
   * What a QR code holds: `tel:08001111`; empty for what somebody typed that is not one number alone. None
   * for a number that nobody should dial by chance.
   */
  readonly code?: string;
  /** What to do with the number: "Call or text". */
  readonly how: string;
  /** What the call or text costs, and the hours or that we don't know them; none for a number of somebody's own. */
  readonly cost?: string;
  readonly hours?: string;
  /** From what age on it helps. */
  readonly ages?: string;
  /** That it does not show on the phone bill, where that is known. */
  readonly bill?: string;
  /** The day on which it was read or checked; empty for a number of somebody's own. */
  readonly read: string;
}
