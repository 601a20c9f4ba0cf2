import type { Language } from '#language/paths.ts';
import type { FileChild } from 'docx';
import type { BeforeAndAfter } from '../schema/sheets.ts';
import { grid, heading, line, wordFile, writingLines } from './pieces.ts';

/** The form before, the form after, and the page for staff. */
export function beforeAndAfterFile(form: BeforeAndAfter, language: Language): Promise<Uint8Array> {
  const table = (items: BeforeAndAfter['items']) =>
    grid(
      [
        [[line('')], ...form.scale.map((step) => [line(step[language], { bold: true, size: 20 })])],
        ...items.map((item) => [[line(item[language])], ...form.scale.map(() => [line('☐')])]),
      ],
      { widths: [0.55, ...form.scale.map(() => 0.45 / form.scale.length)] },
    );
  const page = (when: string): FileChild[] => [
    heading(`${form.title[language]}: ${when}`),
    line(form.note[language]),
    table(form.items),
  ];
  const { staff } = form;
  return wordFile(form.title[language], language, [
    page(form.before[language]),
    page(form.after[language]),
    [
      heading(staff.title[language]),
      table(staff.items),
      line(''),
      line(staff.count[language]),
      ...writingLines(1),
    ],
  ]);
}
