import { expect, test } from 'vitest';
import { importsOf } from './read-imports.ts';

test('every kind of import line is seen', () => {
  const source = `
    import a from 'one';
    import * as b from "two";
    import { c, type D } from '#three/c.ts';
    import type { E } from './four.ts';
    import { type F, type G } from './five.ts';
    import './six.ts';
    export { h } from './seven.ts';
    const later = () => import('./eight.ts');
    // import x from 'commented';
    /* import y from 'commented too'; */
    import {
      over,
      lines,
    } from './nine.ts';
  `;
  expect(
    importsOf(source, 'a.ts').map(({ name, isType }) => (isType ? `type ${name}` : name)),
  ).toEqual([
    'one',
    'two',
    '#three/c.ts',
    'type ./four.ts',
    'type ./five.ts',
    './six.ts',
    './seven.ts',
    './eight.ts',
    './nine.ts',
  ]);
});

test('a component’s script is told from its frontmatter', () => {
  const source = `---
import Card from './Card.astro';
---
<Card /><script src="../elements/shell.ts"></script>
<script>
  import { start } from '../elements/start.ts';
</script>`;
  expect(importsOf(source, 'Page.astro')).toEqual([
    { name: './Card.astro', isType: false, inScript: false },
    { name: '../elements/shell.ts', isType: false, inScript: true },
    { name: '../elements/start.ts', isType: false, inScript: true },
  ]);
});
