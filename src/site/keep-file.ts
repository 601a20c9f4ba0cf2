/**
 * How long a file that a page has made stays there, since some browsers read it only after the click. Pages
 * tell their scripts: a module for both of them would be one more request on each page.
 */
export const keepFileMs = 10_000;
