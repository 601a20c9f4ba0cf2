import type { Mutations } from './look-up-words.ts';

/** All of them, sent with the words. */
export const mutations: Mutations = [
  ['ngh', 'c'],
  ['mh', 'p'],
  ['nh', 't'],
  ['ng', 'g'],
  ['m', 'b'],
  ['n', 'd'],
  ['b', 'p'],
  ['d', 't'],
  ['g', 'c'],
  ['f', 'b'],
  ['f', 'm'],
  ['dd', 'd'],
  ['ph', 'p'],
  ['th', 't'],
  ['ch', 'c'],
  ['l', 'll'],
  ['r', 'rh'],
  ['', 'g'],
];
