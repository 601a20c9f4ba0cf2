import { createInterface } from 'node:readline/promises';

/** Asks a person, line by line. */
export interface Asker {
  /** The answer without spaces around it. @throws AnswersEnded */
  ask(question: string): Promise<string>;
  say(words: string): void;
  close(): void;
}

export class AnswersEnded extends Error {
  override readonly name = 'AnswersEnded';

  constructor(question: string) {
    super(`The answers ended before this question: ${question}`);
  }
}

/**
 * Asks on a terminal, or reads the answers from a file or another program, one a line. Lines are kept
 * until they are asked for: a pipe brings all of them at once.
 */
export function askerOn(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const lines = createInterface({ input, terminal: false });
  const answers = lines[Symbol.asyncIterator]();
  return {
    async ask(question) {
      output.write(`${question} `);
      const { value, done } = await answers.next();
      if (done === true) throw new AnswersEnded(question);
      return value.trim();
    },
    say(words) {
      output.write(`${words}\n`);
    },
    close() {
      lines.close();
    },
  };
}

/** An answer understood, or what is wrong with it. */
export type Understood<Value> = { readonly value: Value } | { readonly fault: string };

/**
 * Asks until the answer is understood. An empty answer stands for `usual`, which is shown in brackets;
 * without `usual` the question is asked again.
 */
export async function askUntil<Value>(
  asker: Asker,
  question: string,
  understand: (answer: string) => Understood<Value>,
  usual?: string,
): Promise<Value> {
  const shown = usual === undefined || usual === '' ? question : `${question} [${usual}]`;
  for (;;) {
    const answer = await asker.ask(`${shown}:`);
    const given = answer === '' ? usual : answer;
    const understood = given === undefined ? { fault: 'needs an answer' } : understand(given);
    if ('value' in understood) return understood.value;
    asker.say(`  ✗ ${understood.fault}`);
  }
}
