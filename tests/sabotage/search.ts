import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const unit =
  (file: string) =>
  (name: string): NamedTest => ({
    project: 'unit',
    file: `tests/unit/search/${file}.test.ts`,
    name,
  });
const view = unit('first-view');

const danger = 'src/directory/search/danger.ts';

/** Promises of the search: who is speaking, and when the strip is raised. */
export const patches: readonly Patch[] = [
  {
    promise: 'Welsh is known by its small words',
    file: 'src/directory/search/understand.ts',
    find: 'if (splitWords(query).some((word) => welshSmallWords.has(word))) return true;',
    replace: '',
    test: view('Welsh is known by its words: "teimlon isel trw amser"'),
  },
  {
    promise: 'A pupil in class is no teacher',
    file: 'src/directory/search/voice.ts',
    find: 'const isPupil = school > 0 && speaksOfSelf(query);',
    replace: 'const isPupil = false;',
    test: view('words of school are a pupil’s when the pupil is in the sentence, else a teacher’s'),
  },
  {
    promise: 'A sentence that holds nothing but danger raises the strip',
    file: 'src/directory/search/understand.ts',
    find: ' || isDangerAlone(query, matches, places)',
    replace: '',
    test: view('a sentence that holds nothing but danger raises the strip: "im on the bridge"'),
  },
  {
    promise: 'One word that nobody says of themselves does not raise the strip',
    file: danger,
    find: 'const isSentence = places.length > 1 || tellsOfSelf(query);',
    replace: 'const isSentence = true;',
    test: view('a thing, a story or homework alone does not raise the strip: "rope"'),
  },
  {
    promise: 'Homework about danger does not raise the strip',
    file: danger,
    find: "return !tellsOfSelf(query) && ends.some((place) => place?.forms.has('@story'));",
    replace: 'return false && ends.length > 0 && query.length > 0;',
    test: view(
      'a thing, a story or homework alone does not raise the strip: "homework about suicide in hamlet"',
    ),
  },
  {
    promise: 'Words of harm to oneself raise the strip',
    file: danger,
    find: "new Set([dangerTopic, 'self-harm-suicide'])",
    replace: 'new Set([dangerTopic])',
    test: view(
      'words of harm to oneself raise the strip without being told so twice: "better off without me"',
    ),
  },
];
