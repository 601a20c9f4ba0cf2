import { stemsOf, type WordTables } from './words.ts';

/** Endings without which a name is still the same name. */
const ending =
  / (helplines?|(support |advice |information )?line|(advice )?services?|support|uk)$/i;

/**
 * A name as stems: whole, without its bracket or what follows a dash, and without an ending that adds
 * nothing. Each form once, none of them empty.
 */
export function nameForms(name: string, tables: WordTables): string[] {
  const short = name
    .replace(/\s*\(.*?\)/g, '')
    .replace(/ – .*$|: .*$/, '')
    .replace(/^the /i, '');
  const forms = [name, short, short.replace(ending, '')];
  return [...new Set(forms.map((form) => stemsOf(form, tables).join(' ')))].filter(Boolean);
}
