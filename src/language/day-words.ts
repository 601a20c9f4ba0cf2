import type { Language } from './paths.ts';

const months = {
  en: 'January February March April May June July August September October November December',
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
};

/** `2026-11-21` as "21 November 2026" or "21 Tachwedd 2026". */
export function dayInWords(day: string, language: Language): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${months[language].split(' ')[Number(month) - 1]} ${year}`;
}

/** A year, a month or a day as exactly as it is known: "2020", "March 2020", "3 March 2020". */
export function partialDayInWords(day: string, language: Language): string {
  const [year = '', month, date] = day.split('-');
  if (month === undefined) return year;
  if (date !== undefined) return dayInWords(day, language);
  return `${months[language].split(' ')[Number(month) - 1]} ${year}`;
}
