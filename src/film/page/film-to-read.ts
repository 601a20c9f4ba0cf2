import { spokenDigits } from '../script/digits.ts';
import type { Both } from '../script/cues.ts';
import { filmScript, type FilmScript } from '../script/film-script.ts';
import { transcript, type TranscriptChapter, type TranscriptLine } from '../tracks/transcript.ts';

/** A line of the film, and how its version for ages 9 to 11 says it. */
export interface ReadLine extends TranscriptLine {
  readonly younger: Both;
}

export interface ReadChapter extends TranscriptChapter {
  readonly lines: readonly ReadLine[];
}

/** How far from a word that is drawn the described film says it. */
const nearSeconds = 5;

/** The film to be read: each thing that it says stands once, and numbers are written in figures. */
export function filmToRead(script: FilmScript): ReadChapter[] {
  const younger = transcript(filmScript(script.numbers, '9-11'));
  const numbers = Object.values(script.numbers as unknown as Record<string, string>);
  return transcript(script).map((chapter, place) => {
    const lines = chapter.lines.map((line, row) => ({
      ...line,
      text: inFigures(script, line.text),
      younger: inFigures(script, younger[place]?.lines[row]?.text ?? line.text),
    }));
    const of = (isPicture: boolean) =>
      lines.filter(({ kind }) => kind !== 'sound' && (kind === 'picture') === isPicture);
    const hasNumber = ({ text }: TranscriptLine) => numbers.find((each) => text.en.includes(each));
    const shown = of(false).map(hasNumber);
    // The voice quotes what is drawn, and says in other words what the end card says.
    const isSaid = (line: ReadLine) => of(true).some((picture) => quotes(picture, line));
    const isOnCard = (line: ReadLine) =>
      hasNumber(line) !== undefined && shown.includes(hasNumber(line));
    return {
      ...chapter,
      lines: lines.filter((line) =>
        line.kind === 'sound' ? true : line.kind === 'picture' ? !isOnCard(line) : !isSaid(line),
      ),
    };
  });
}

/** A text with the film's numbers as people dial them, where the voice says them digit by digit. */
export function inFigures({ numbers }: FilmScript, text: Both): Both {
  const read = (language: 'en' | 'cy') =>
    Object.values(numbers as unknown as Record<string, string>).reduce(
      (words, number) => words.replace(new RegExp(spokenDigits(number, language), 'i'), number),
      text[language],
    );
  return { en: read('en'), cy: read('cy') };
}

/** Whether a line of the described film says every sentence of another one that is drawn near it. */
function quotes(picture: TranscriptLine, drawn: TranscriptLine): boolean {
  const whole = letters(picture.text.en);
  return (
    Math.abs(picture.at - drawn.at) <= nearSeconds &&
    drawn.text.en
      .split(/(?<=[.?!])\s/)
      .every((sentence) => whole.includes(` ${letters(sentence).trim()} `))
  );
}

const letters = (text: string) => ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
