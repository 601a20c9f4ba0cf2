import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const unit =
  (file: string) =>
  (name: string): NamedTest => ({
    project: 'unit',
    file: `tests/unit/film/${file}.test.ts`,
    name,
  });
const timeline = unit('timeline');
const walk = unit('walk');
const motion = unit('motion');
const tracks = unit('tracks');
const flashes = unit('flashes');
const drawn = (file: string, name: string): NamedTest => ({
  project: 'film',
  file: `tests/film/${file}.test.ts`,
  name,
});
const player = unit('player');
const page = (name: string): NamedTest => ({
  project: 'browser',
  file: 'tests/browser/film.test.ts',
  name,
});
const choosing = (name: string): NamedTest => ({
  project: 'browser',
  file: 'tests/browser/film-choose.test.ts',
  name,
});
const main = 'the film for the main audience >';
const clip = 'the words of the clip im-fine >';

/** Promises of the film: it can be read, heard and watched by everyone, and its people have weight. */
export const patches: readonly Patch[] = [
  {
    promise: 'No film says that it cannot be played before anybody plays it',
    file: 'src/elements/film-failed.ts',
    find: '!(currentTarget as HTMLVideoElement).paused',
    replace: 'currentTarget !== null',
    test: {
      project: 'browser',
      file: 'tests/browser/film.test.ts',
      name: 'the player > does not say that it cannot be played to whoever comes to it by a link',
    },
  },
  {
    promise: 'The film for a projector can be kept, with its size and length',
    file: 'src/components/KitDownloads.astro',
    find: '...film.files.map(',
    replace: '...film.files.filter(({ lines }) => lines !== 1080).map(',
    test: page(
      'every file of the film can be kept, and its link says how large and how long it is',
    ),
  },
  {
    promise: 'Words in the film stay long enough to be read',
    file: 'src/film/script/scene-3.ts',
    find: "'1:03.4–1:06.6'",
    replace: "'1:03.4–1:05.0'",
    test: timeline(`${main} words on screen stay long enough to be read`),
  },
  {
    promise: 'Who only listens hears every word that is drawn',
    file: 'src/film/script/scene-6.ts',
    find: 'Morning. “Going missing is not a crime.”',
    replace: 'Morning.',
    test: timeline(`${main} who only listens hears every word that is drawn (en)`),
  },
  {
    promise: 'The voice says the numbers digit by digit',
    file: 'src/film/script/digits.ts',
    find: "en: ['oh',",
    replace: "en: ['zero',",
    test: timeline(`${main} the end card says the numbers of the directory, and so does the voice`),
  },
  {
    promise: 'A foot that is down does not slide',
    file: 'src/film/people/walk.ts',
    find: 'const landed = (cycle * 2 + side + 0.5) * gait.stride;',
    replace: 'const landed = (cycle * 2 + side + 0.5 + phase * 0.2) * gait.stride;',
    test: walk('a walk that is ordinary > a foot that is down does not slide'),
  },
  {
    promise: 'The calm film’s camera is still',
    file: 'src/film/stage/camera.ts',
    find: 'return manner.calm ? rest : moving;',
    replace: 'return manner.calm && rest.zoom > 9 ? rest : moving;',
    test: motion('the camera of the town > does not move at all in the calm film'),
  },
  {
    promise: 'What hangs swings the same at any number of frames a second',
    file: 'src/film/stage/spring.ts',
    find: 'Math.round((time - start) / stepSeconds)',
    replace: 'values.length',
    test: motion('time > what hangs swings the same at 12, 25 and 60 frames a second'),
  },
  {
    promise: 'Words in the picture can be read on a telephone',
    file: 'src/film/scenes/choices/im-fine.ts',
    find: "align: 'center', sizePx: 84",
    replace: "align: 'center', sizePx: 60",
    test: drawn('words', `${clip} are all drawn, large enough and in their place`),
  },
  {
    promise: 'Words in the picture stand out from what is behind them',
    file: 'src/film/scenes/choices/im-fine.ts',
    find: 'const place = { x: 960,',
    replace: "const place = { colour: '#5B6C93', x: 960,",
    test: drawn('words', `${clip} stand out from what is behind them, seven to one`),
  },
  {
    promise: 'A frame of the film is the same whatever was drawn before',
    file: 'src/film/stage/paint.ts',
    find: 'return seededRandom(hash);',
    replace: 'return Math.random;',
    test: drawn(
      'frames',
      'the drawn film > is the same whatever was drawn before, from any frame on',
    ),
  },
  {
    promise: 'The captions, words and transcript are what the film says',
    file: 'src/film/script/scene-3.ts',
    find: "'rain', 'rain', 'glaw'",
    replace: "'rain', 'heavy rain', 'glaw'",
    test: tracks(
      'the tracks of the film > captions.en.vtt in public/film/tracks is what the script says',
    ),
  },
  {
    promise: 'A caption can be read by a child while it is there',
    file: 'src/film/tracks/lines.ts',
    find: 'if (text.length <= lineLength) return text;',
    replace: 'if (text.length <= 99) return text;',
    test: tracks(
      'the tracks of the film > a caption has at most two lines of 37 characters, and time enough for a child to read it',
    ),
  },
  {
    promise: 'A strobe in the film would be found',
    file: 'src/film/renditions/flashes.ts',
    find: 'const area = 0.06;',
    replace: 'const area = 1;',
    test: flashes('the count of flashes > finds a strobe'),
  },
  {
    promise: 'Nothing of the film comes before play',
    file: 'src/components/FilmVideo.astro',
    find: 'preload="none"',
    replace: 'preload="auto"',
    test: page(
      'the player > fetches not one byte of the film before play, whatever is chosen before',
    ),
  },
  {
    promise: 'A choice made before play fetches nothing',
    file: 'src/elements/film-versions.ts',
    find: 'if (!paused || readyState > 0) this.prepare();',
    replace: 'this.prepare();',
    test: page(
      'the player > fetches not one byte of the film before play, whatever is chosen before',
    ),
  },
  {
    promise: 'Full screen keeps the way out',
    file: 'src/elements/film-player.ts',
    find: 'void this.requestFullscreen()',
    replace: 'void this.#video.requestFullscreen()',
    test: page(
      'the player > goes full screen with the way out in it, and leaving silences it at once',
    ),
  },
  {
    promise: 'Keys act inside the player only',
    file: 'src/elements/film-player.ts',
    find: "this.addEventListener('keydown'",
    replace: "document.addEventListener('keydown'",
    test: page('the player > is played by keyboard, and keys act inside it only'),
  },
  {
    promise: 'A poisoned link into the film does nothing',
    file: 'src/elements/film-place.ts',
    find: '?)$/.exec(fragment)',
    replace: '?)/.exec(fragment)',
    test: player('a link into the film > that holds "t=58&t=1" does nothing'),
  },
  {
    promise: 'A jump is not stopped at a pause point',
    file: 'src/elements/film-pauses.ts',
    find: 'if (to - from > 2) return undefined;',
    replace: '',
    test: player('a pause point > stops nobody who jumps over it'),
  },
  {
    promise: 'A film that is not there is not offered',
    file: 'src/film/page/made-film.ts',
    find: "type === 'mp4')",
    replace: "type !== 'm4a')",
    test: unit('page')(
      'what is offered of the film > a film without a form that every browser plays is not offered',
    ),
  },
  {
    promise: 'The picture story loses no line',
    file: 'src/film/page/picture-story.ts',
    find: ' ?? pictures.at(-1)',
    replace: '',
    test: unit('page')('the picture story has 24 pictures and loses no line of the film'),
  },
  {
    promise: 'A film whose sources changed is found to be stale',
    file: 'src/film/renditions/sources.ts',
    find: '.map(({ from, key }) => `${from} ${key}`)',
    replace: '.map(({ from }) => `${from}`)',
    test: unit('made-files')(
      'the made files of the film > a number, a sound or a line of the voice that changes makes a file stale',
    ),
  },
  {
    promise: 'A way of a choice does not run on into the other',
    file: 'src/film/script/choices/reel.ts',
    find: 'export const heldSeconds = 1;',
    replace: 'export const heldSeconds = 0;',
    test: unit('reels')(
      'the file of the choice maya > holds the last picture of a way long enough that no player runs on into the other',
    ),
  },
  {
    promise: 'Who reads the choosing version misses nothing of the film',
    file: 'src/film/page/choice-story.ts',
    find: 'const from = last === undefined ? 0 : joins(last);',
    replace: 'const from = last === undefined ? 0 : joins(last) + 20;',
    test: unit('reels')('who reads the choosing version misses only what the clips stand for'),
  },
  {
    promise: 'The film waits at a choice, whatever is pressed',
    file: 'src/elements/film-choices.ts',
    find: '(target as HTMLVideoElement).pause();',
    replace: '',
    test: choosing(
      'the film with choices > waits, is chosen, seen both ways and carried on by keyboard alone, with captions and description',
    ),
  },
  {
    promise: 'The film with choices can be played again when it has ended',
    file: 'src/elements/film-choices.ts',
    find: "if (open.dataset['choice'] === 'end') {",
    replace: "if (open.dataset['choice'] === '') {",
    test: choosing(
      'the film with choices > can be played again when it has ended, also after a way that was seen at its end',
    ),
  },
  {
    promise: 'No request tells what was chosen',
    file: 'src/elements/film-choices.ts',
    find: "if (next !== undefined && !paused) this.#fetch(this.#clipsOf(next.dataset['choice']));",
    replace: '',
    test: choosing(
      'the film with choices > asks for the same files whichever way is chosen, and for both before it is',
    ),
  },
];
