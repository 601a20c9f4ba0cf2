import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The first day that a zip can name. As local time, which is what is written: every machine writes the same. */
const noDay = new Date(1980, 0, 1);
/** When the file was made, which both libraries take from the clock. */
const stamps = /<dcterms:(?:created|modified)[^>]*>[^<]*<\/dcterms:(?:created|modified)>/g;
/** Names of relations that a library draws by chance. */
const chance = /rId[a-z0-9_-]{21}/g;

/**
 * A .docx or .pptx as a library wrote it, without what depends on the clock or on chance: the same
 * words give the same bytes on every day.
 */
export function withoutClock(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file));
  const names = new Map<string, string>();
  const entries: Zippable = {};
  for (const [path, bytes] of parts.filter(([path]) => !path.endsWith('/'))) {
    entries[path] = [
      /\.(?:xml|rels)$/.test(path) ? sameText(bytes, names) : bytes,
      { mtime: noDay },
    ];
  }
  return zipSync(entries, { level: 9 });
}

function sameText(bytes: Uint8Array, names: Map<string, string>): Uint8Array {
  const text = strFromU8(bytes)
    .replace(stamps, '')
    .replace(chance, (name) => {
      const known = names.get(name) ?? `rIdOwn${names.size + 1}`;
      names.set(name, known);
      return known;
    });
  return strToU8(text);
}
