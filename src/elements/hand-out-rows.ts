import type { ListedLine } from '#kit/lines/line-list.ts';

/** Which of the lines are shown to choose from. */
export interface Wanted {
  readonly nation: string;
  /** What somebody types to look for a service. */
  readonly words: string;
  readonly chosen: readonly string[];
}

/** The lines of the nation that fit what is looked for, with what is ticked first; that stays in sight. */
export function fittingLines(
  lines: readonly ListedLine[],
  { nation, words, chosen }: Wanted,
): ListedLine[] {
  const wanted = flat(words);
  const isChosen = ({ id }: ListedLine): boolean => chosen.includes(id);
  const fits = (line: ListedLine): boolean => {
    const { id, name, about = '', region = '', number, nations } = line;
    const said = `${id.replaceAll('-', ' ')} ${name} ${about} ${region} ${number}`;
    return (
      !isChosen(line) && nations.some((each) => each === nation) && flat(said).includes(wanted)
    );
  };
  return [...lines.filter(isChosen), ...lines.filter(fits)];
}

/**
 * Without capitals and apostrophes: keyboards write another one than we do. The finder has words of its
 * own for it, but a module of two pages would be a request more on each.
 */
const flat = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/['’‘`´]/g, '');

/** A line to tick. */
export function rowOf(
  { id, name, number, about, ages, region, hours }: ListedLine,
  { isChosen, isOfArea }: { isChosen: boolean; isOfArea: boolean },
): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.autocomplete = 'off';
  box.value = id;
  box.checked = isChosen;
  // A council has several numbers under one name.
  const more = [about, ages, region, isOfArea ? hours : undefined]
    .filter((words) => words !== undefined)
    .join('. ');
  const pause = name.endsWith('?') ? '' : ',';
  label.append(box, ` ${name}${pause} ${number}`, ...(more === '' ? [] : [` (${more})`]));
  return label;
}
