import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

/** Ways to put markup from text into a page: the policy refuses them, so they would break it. */
const markupFromText = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'];
/** Ways to keep something on the device: the site keeps nothing. */
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];

export default defineConfig(
  globalIgnores(['dist/', 'dist-server/', '.astro/', '.cache/', 'node_modules/', 'coverage/']),
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A number in a sentence reads as it is.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    // The rules without the parser that comes with them: Astro's own reads these files.
    plugins: { '@typescript-eslint': typescript.plugin },
    rules: {
      ...Object.assign({}, ...typescript.configs.strict.map((config) => config.rules)),
      'astro/no-set-html-directive': 'error',
      // An unused Props or component import is a leftover; the rest of the checks is astro check's.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^Props$' }],
    },
  },
  {
    files: ['src/**/*.{ts,js,mjs,astro}'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...markupFromText.map((property) => ({
          property,
          message: 'Build elements and set textContent: markup made from text is refused here.',
        })),
        ...storage.map((property) => ({
          property,
          message: 'Nothing is kept on the visitor’s device.',
        })),
        { object: 'document', property: 'cookie', message: 'This site has no cookies.' },
        { object: 'document', property: 'write', message: 'Build elements instead.' },
        { object: 'navigator', property: 'sendBeacon', message: 'Nothing is reported to anyone.' },
        { object: 'navigator', property: 'serviceWorker', message: 'It would keep pages on disk.' },
      ],
      'no-restricted-globals': [
        'error',
        ...storage.map((name) => ({ name, message: 'Nothing is kept on the visitor’s device.' })),
      ],
      'no-eval': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // The site sheet, the rendered words of a link, data for programs: our own text, not a visitor's or a file's.
    files: [
      'src/layouts/Page.astro',
      'src/layouts/FilmEmbedPage.astro',
      'src/components/PageLink.astro',
      'src/components/StructuredData.astro',
      'src/components/EasyPicture.astro',
      'src/components/ListItem.astro',
    ],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    // ESLint's types end where .astro files begin; astro check follows these imports.
    files: ['tests/component/**'],
    rules: { '@typescript-eslint/no-unsafe-argument': 'off' },
  },
  {
    files: ['src/{elements,components,layouts,pages}/**'],
    rules: { 'no-console': 'error' },
  },
);
