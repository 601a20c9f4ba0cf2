import { answeredOutsideMatchesWords } from './answered-outside-matches-words.ts';
import { bankHolidaysMatchWords } from './bank-holidays-match-words.ts';
import { chainsLeadToPeople } from './chains-lead-to-people.ts';
import { claimsArePinned } from './claims-are-pinned.ts';
import { completeEvidence } from './complete-evidence.ts';
import { costFitsNumber } from './cost-fits-number.ts';
import { dialIsTheNumber } from './dial-is-the-number.ts';
import { dialableNumbers } from './dialable-numbers.ts';
import { everyTopicUsed } from './every-topic-used.ts';
import { honestAddresses } from './honest-addresses.ts';
import { hoursMatchWords } from './hours-match-words.ts';
import { knownIds } from './known-ids.ts';
import { limitsAreSaid } from './limits-are-said.ts';
import { linksLeadToKnownHosts } from './links-lead-to-known-hosts.ts';
import { listingKeepsItsWord } from './listing-keeps-its-word.ts';
import { noDuplicates } from './no-duplicates.ts';
import { noFutureDays } from './no-future-days.ts';
import { numbersInWordsArePinned } from './numbers-in-words-are-pinned.ts';
import { pagesAreWords } from './pages-are-words.ts';
import { plainText } from './plain-text.ts';
import { possibleAges } from './possible-ages.ts';
import { possibleHours } from './possible-hours.ts';
import { retiredNumbersStayOut } from './retired-numbers-stay-out.ts';
import type { Rule } from './rule.ts';
import { sharedNumbersAgree } from './shared-numbers-agree.ts';
import { toChildPresent } from './to-child-present.ts';
import { welshSaysTheSame } from './welsh-says-the-same.ts';

/** Every rule that stops the build. */
export const allRules: readonly Rule[] = [
  knownIds,
  listingKeepsItsWord,
  limitsAreSaid,
  toChildPresent,
  welshSaysTheSame,
  possibleAges,
  dialableNumbers,
  dialIsTheNumber,
  costFitsNumber,
  retiredNumbersStayOut,
  possibleHours,
  hoursMatchWords,
  bankHolidaysMatchWords,
  answeredOutsideMatchesWords,
  sharedNumbersAgree,
  completeEvidence,
  noFutureDays,
  honestAddresses,
  plainText,
  noDuplicates,
  everyTopicUsed,
  chainsLeadToPeople,
  claimsArePinned,
  linksLeadToKnownHosts,
  numbersInWordsArePinned,
  pagesAreWords,
];
