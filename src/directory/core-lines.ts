/** The lines that every page leans on, with the number that each must show. */
export const coreLines = [
  { id: 'emergency-999', dial: '999' },
  { id: 'police-101', dial: '101' },
  { id: 'missing-people-safecall', dial: '116000' },
  { id: 'childline', dial: '08001111' },
  { id: 'shout', dial: '85258' },
  { id: 'samaritans', dial: '116123' },
] as const;
