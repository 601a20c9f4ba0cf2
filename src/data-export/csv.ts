/** Tells spreadsheets that letters are UTF-8; without it they spoil every Welsh name. */
const byteOrderMark = '\uFEFF';

/**
 * Rows of cells as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets a space in
 * front: what stands in the data is never run.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const isNumber = /^\+?[\d ]+$/.test(value);
  const text = /^[=@\t\r+-]/.test(value) && !isNumber ? ` ${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
