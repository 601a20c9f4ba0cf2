import type { Sheet } from '../sheet/sheet.ts';
import type { HandOut } from './hand-out.ts';
import { plainCards, plainPicture } from './plain-cards.ts';
import { a3, a4, phone, poster } from './poster.ts';
import { walletCards } from './wallet-cards.ts';

/** What can be made of numbers in a browser, each by its name in lists. */
export const handOutForms = {
  'wallet-cards': walletCards,
  'poster-a4': (handOut: HandOut): Sheet => poster(handOut, a4),
  'poster-a3': (handOut: HandOut): Sheet => poster(handOut, a3),
  picture: (handOut: HandOut): Sheet => poster(handOut, phone),
  numbers: plainCards,
  'plain-picture': plainPicture,
} as const;
export type HandOutForm = keyof typeof handOutForms;

/** The forms that are for a phone's screen, not for paper. */
export const pictureForms: ReadonlySet<string> = new Set<HandOutForm>(['picture', 'plain-picture']);
