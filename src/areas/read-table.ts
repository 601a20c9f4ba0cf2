import type { z } from 'zod';
import { decodeFile } from '#directory/decode-file.ts';
import { checkShape } from '#directory/schema-faults.ts';

/** One sound line of a table, and where it stands. */
export interface Row<T> {
  readonly line: number;
  readonly record: T;
}

/** What is wrong in a line; `field` is the column. */
export interface RowFault {
  readonly line: number;
  readonly field: string;
  readonly message: string;
}

const table = { kind: 'a table', kilobytes: 1024 };

/**
 * Reads a table: a record a line, its columns between " | ", remarks after "#". Each line is checked
 * by the schema of its columns, all as words; `columns` names them in their order, the last of them
 * may be left out where the schema allows it.
 */
export function readTable<T>(
  bytes: Uint8Array,
  schema: z.ZodType<T>,
  columns: readonly string[],
): { rows: Row<T>[]; faults: RowFault[] } {
  const decoded = decodeFile(bytes, table);
  if ('fault' in decoded) {
    return { rows: [], faults: [{ line: decoded.line, field: 'file', message: decoded.fault }] };
  }
  const rows: Row<T>[] = [];
  const faults: RowFault[] = [];
  const lines = decoded.text.replace(/\n$/, '').split('\n');
  for (const [index, text] of lines.entries()) {
    if (text.startsWith('#')) continue;
    const line = index + 1;
    const cells = text.split(' | ');
    if (cells.length > columns.length || text === '') {
      const message = `has ${text === '' ? 'nothing in it' : `${cells.length} columns`}; write ${columns.join(' | ')}`;
      faults.push({ line, field: 'line', message });
      continue;
    }
    const result = checkShape(
      schema,
      Object.fromEntries(cells.map((cell, column) => [columns[column], cell])),
    );
    if ('record' in result) rows.push({ line, record: result.record });
    else {
      for (const { path, message } of result.findings) {
        faults.push({ line, field: String(path[0] ?? 'line'), message });
      }
    }
  }
  return { rows, faults };
}
