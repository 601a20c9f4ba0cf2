import { addressesAreApart } from './addresses-are-apart.ts';
import { areaClaimsArePinned } from './area-claims-are-pinned.ts';
import type { AreaRule } from './area-rule.ts';
import { changesAreWhole } from './changes-are-whole.ts';
import { countsHold } from './counts-hold.ts';
import { daysFit } from './days-fit.ts';
import { knownAreaIds } from './known-area-ids.ts';
import { localServicesAgree } from './local-services-agree.ts';
import { nationsAgree } from './nations-agree.ts';
import { nothingLeftOut } from './nothing-left-out.ts';
import { numbersReachSomeone } from './numbers-reach-someone.ts';
import { tablesMakeSense } from './tables-make-sense.ts';

/** Every rule of the areas that stops the build. */
export const allAreaRules: readonly AreaRule[] = [
  knownAreaIds,
  nothingLeftOut,
  countsHold,
  numbersReachSomeone,
  daysFit,
  changesAreWhole,
  nationsAgree,
  tablesMakeSense,
  addressesAreApart,
  localServicesAgree,
  areaClaimsArePinned,
];
