/**
 * Services that answer as 999, by voice, text, sign or relay: who rings them is told to say where they are first.
 * The police by 101 and by text on trains, and the council, are for danger too, but not the quickest way out of it.
 */
export const emergencyServices: ReadonlySet<string> = new Set([
  'emergency-999',
  'emergency-sms',
  'bsl-999',
  'relay-uk-18000',
]);
