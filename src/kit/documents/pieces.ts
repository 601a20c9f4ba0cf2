import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import { withoutClock } from '../files/office-file.ts';

/** A font that every office program has or has a double of. */
const font = 'Arial';
/** Half points. */
const bodySize = 22;
/** Twentieths of a point: 20 mm all round on A4. */
const margin = 1134;
const a4 = { width: 11906, height: 16838 };
const inner = a4.width - 2 * margin;

const languageTags = { en: 'en-GB', cy: 'cy-GB' } as const;

/** A word-processor file in one language, the same bytes for the same pages. */
export async function wordFile(
  title: string,
  language: keyof typeof languageTags,
  pages: readonly (readonly FileChild[])[],
): Promise<Uint8Array> {
  const file = new Document({
    title,
    creator: 'My Choice',
    styles: {
      default: {
        document: {
          run: { font, size: bodySize, language: { value: languageTags[language] } },
          paragraph: { spacing: { after: 100, line: 280 } },
        },
        heading1: { run: { font, size: 40, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading2: {
          run: { font, size: 28, bold: true },
          paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
        },
      },
    },
    sections: pages.map((children) => ({
      properties: {
        page: {
          size: a4,
          margin: { top: margin, right: margin, bottom: margin, left: margin },
        },
      },
      children,
    })),
  });
  return withoutClock(await Packer.toBuffer(file));
}

export const heading = (text: string): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_1 });

export const subheading = (text: string): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_2 });

export const line = (text: string, look: { bold?: boolean; size?: number } = {}): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, ...look })] });

export const point = (text: string): Paragraph => new Paragraph({ text, bullet: { level: 0 } });

const stroke = { style: BorderStyle.SINGLE, size: 4, color: '767676', space: 1 } as const;

/** Empty lines to write on, as far apart as handwriting needs. */
export const writingLines = (count: number): Paragraph[] =>
  Array.from(
    { length: count },
    (_, place) =>
      new Paragraph({
        spacing: { before: 280, after: 160 },
        border: { bottom: stroke },
        // Of paragraphs that are alike, programs draw one line below them all; these differ by a hair.
        indent: { right: place % 2 },
      }),
  );

const dashes = { style: BorderStyle.DASHED, size: 6, color: '767676' } as const;
const strokes = { style: BorderStyle.SINGLE, size: 4, color: '767676' } as const;

/** Cells of the same size side by side, to be cut apart or filled in. */
export function grid(
  rows: readonly (readonly (readonly Paragraph[])[])[],
  { high, cut = false, widths }: { high?: number; cut?: boolean; widths?: readonly number[] } = {},
): Table {
  const [first = []] = rows;
  const shares = widths ?? first.map(() => 1 / first.length);
  const columns = shares.map((share) => Math.floor(inner * share));
  const edge = cut ? dashes : strokes;
  const borders = { top: edge, bottom: edge, left: edge, right: edge };
  return new Table({
    width: { size: inner, type: WidthType.DXA },
    columnWidths: columns,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          ...(high === undefined ? {} : { height: { value: high, rule: 'atLeast' as const } }),
          children: cells.map(
            (children, column) =>
              new TableCell({
                children: [...children],
                borders,
                width: { size: columns[column] ?? inner, type: WidthType.DXA },
                margins: { top: 140, bottom: 140, left: 180, right: 180 },
              }),
          ),
        }),
    ),
  });
}
