import { isMap, isScalar, isSeq, parseDocument, Scalar, type Document, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { fieldsAt } from '#directory/describe-field.ts';
import type { Path } from '#directory/parse-yaml.ts';
import { weekdayIds } from '#directory/schema/hours.ts';
import { houseLayout } from '../house-yaml.ts';
import { fixText, type Mended } from './fix-text.ts';
import { spacedNumber } from './number-spacing.ts';

/**
 * Mends what is mechanical in a record: characters, the order of fields, how numbers are spaced, the
 * digits to dial where they are missing or only spaced otherwise, the order of days. Remarks stay with
 * what they stand beside. What needs a decision is left: two numbers that differ stay two. A text that
 * is not YAML gets its characters mended only.
 */
export function fixRecord(text: string, schema: z.ZodType): Mended {
  const characters = fixText(text);
  const document = parseDocument(characters.text, { schema: 'failsafe', uniqueKeys: true });
  if (document.errors.length > 0 || !isMap(document.contents)) return characters;
  const mended = new Set<string>();
  keepRemarkOfFile(document, document.contents);
  mendMap(document.contents, schema, [], mended);
  if (mended.size === 0) return characters;
  return {
    text: document.toString(houseLayout),
    mended: [...characters.mended, ...mended],
  };
}

/** What stands at the top, with an empty line after it, is about the file and stays at its top. */
function keepRemarkOfFile(document: Document, { items: [first] }: YAMLMap): void {
  const key = first?.key;
  if (!isScalar(key)) return;
  const [ofFile, ...ofField] = (key.commentBefore ?? '').split('\n\n');
  if (ofField.length === 0) return;
  document.commentBefore = ofFile ?? null;
  key.commentBefore = ofField.join('\n\n');
}

function mendMap(map: YAMLMap, schema: z.ZodType, path: Path, mended: Set<string>): void {
  orderFields(map, fieldsAt(schema, path), mended);
  mendNumber(map, mended);
  mendDays(map, mended);
  for (const { key, value } of map.items) {
    if (isScalar(key)) mendNode(value, schema, [...path, String(key.value)], mended);
  }
}

function mendNode(node: unknown, schema: z.ZodType, path: Path, mended: Set<string>): void {
  if (isMap(node)) mendMap(node, schema, path, mended);
  else if (isSeq(node)) {
    node.items.forEach((item, place) => {
      mendNode(item, schema, [...path, place], mended);
    });
  }
}

/** Fields that nobody knows come last, in the order in which they stand. */
function orderFields(map: YAMLMap, order: readonly string[], mended: Set<string>): void {
  if (order.length === 0) return;
  const place = ({ key }: YAMLMap['items'][number]): number => {
    const found = order.indexOf(isScalar(key) ? String(key.value) : '');
    return found < 0 ? order.length : found;
  };
  const ordered = [...map.items].sort((a, b) => place(a) - place(b));
  if (ordered.every((item, index) => item === map.items[index])) return;
  keepFirstRemark(map);
  map.items = ordered;
  mended.add('the order of fields');
}

/** The parser hangs a remark above the first field on the whole map: it belongs to the field. */
function keepFirstRemark(map: YAMLMap): void {
  const first = map.items[0]?.key;
  if (!map.commentBefore || !isScalar(first)) return;
  first.commentBefore = [map.commentBefore, first.commentBefore].filter(Boolean).join('\n');
  map.commentBefore = null;
}

function mendNumber(map: YAMLMap, mended: Set<string>): void {
  const type = map.get('type');
  if (!['phone', 'text', 'whatsapp', 'relay'].includes(String(type))) return;
  const value = map.get('value', true);
  if (!isScalar(value) || typeof value.value !== 'string') return;
  const spaced = spacedNumber(value.value);
  if (spaced !== value.value) {
    value.value = spaced;
    mended.add('how numbers are spaced');
  }
  const digits = spaced.replaceAll(' ', '');
  if (!/^\+?\d+$/.test(digits)) return;
  const dial = map.get('dial', true);
  if (dial === undefined) {
    const pair = map.items.findIndex(({ key }) => isScalar(key) && key.value === 'value');
    const added = new Scalar(digits);
    added.type = Scalar.QUOTE_SINGLE;
    map.set('dial', added);
    const [last] = map.items.splice(-1);
    if (last !== undefined) map.items.splice(pair + 1, 0, last);
    mended.add('digits to dial that were missing');
  } else if (isScalar(dial) && dial.value !== digits) {
    const isSame = String(dial.value).replace(/[^\d+]/g, '') === digits;
    if (!isSame) return;
    dial.value = digits;
    dial.type = Scalar.QUOTE_SINGLE;
    mended.add('spaces in digits to dial');
  }
}

function mendDays(map: YAMLMap, mended: Set<string>): void {
  const days = map.get('days');
  if (!isSeq(days) || !days.items.every((item) => isScalar(item))) return;
  const place = (item: unknown): number =>
    weekdayIds.findIndex((day) => isScalar(item) && item.value === day);
  const ordered = [...days.items].sort((a, b) => place(a) - place(b));
  if (ordered.every((item, index) => item === days.items[index])) return;
  days.items = ordered;
  mended.add('the order of days');
}
