const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Words as they stand in HTML or XML, between tags or in an attribute with double quotation marks. */
export function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
