import type { Language } from '#language/paths.ts';
import type { ExitSlip } from '../schema/sheets.ts';
import type { Paragraph } from 'docx';
import { grid, line, wordFile, writingLines } from './pieces.ts';

/** Two slips side by side and two below, all alike, so that nobody's stands out. */
export function exitSlipsFile(slip: ExitSlip, language: Language): Promise<Uint8Array> {
  const one = (): Paragraph[] => [
    line(slip.title[language], { bold: true, size: 28 }),
    line(slip.note[language], { size: 20 }),
    ...slip.parts.flatMap((part) => [
      line(part[language], { size: 22 }),
      ...(part.kind === 'lines'
        ? writingLines(2)
        : [line(part.choices.map((choice) => `☐ ${choice[language]}`).join('    '), { size: 22 })]),
    ]),
    line(slip.end[language], { size: 18 }),
  ];
  return wordFile(slip.title[language], language, [
    [
      grid(
        [
          [one(), one()],
          [one(), one()],
        ],
        { high: 7000, cut: true },
      ),
    ],
  ]);
}
