/** What may stand between two letters or digits. */
const apart = '[^a-z\\d]*';
/** Every postcode area there is, as in our data: two letters, or one. */
const areas = (
  'a[bl]|b[abdhlnrst]?|c[abfhmortvw]|d[adeghlnty]|e[chnx]?|f[ky]|g[luy]?|h[adgprsux]|i[gmpv]|j[e]|k[atwy]|' +
  'l[adelnsu]?|m[ekl]?|n[egnprw]?|o[lx]|p[aehlor]|r[ghm]|s[aegklmnoprstwy]?|t[adfnqrsw]|u[b]|w[acdfnrsv]?|y[o]|z[e]'
).replaceAll('[', `${apart}[`);
/** Letters that the end of a postcode can have. */
const letter = '[abd-hjlnp-uw-z]';
/** Any two letters, where what follows can be nothing but a postcode; `no7 2nd` is none. */
const mistyped = `[a-z]{1,2}(?=\\d[a-z\\d]?${apart}(?!1st|2nd|3rd|\\dth)\\d[a-z]{2}(?![a-z\\d]))`;
/** What is no second half: `M6 2nd exit`, `B4 2am`, `S10 1 by the shop`, `M6 lay by`. */
const sentence = [
  `(?:1st|2nd|3rd|\\dth)[^a-z\\d]+(?:avenue|ave|close|exit|floor|house|junction|lane|left|of|right|road|street|time|turn|turning)`,
  '\\d[ap]m',
  `\\d[^a-z\\d]+(?:a[nst]|b[ey]|he|u[ps]|u[^a-z\\d]+[nr]|we|y[ae])[^a-z\\d]+[a-z]+`,
  'i(?:an|ll|nn|sh|ts)|l(?:a[dgpswxy]|bs|e[adegst]|sd|td|ug)|o(?:a[rt]|dd|ff|ld|ne|ps|re|ur|ut|w[en])',
].join('|');

/**
 * A whole postcode, however it is written: its area, its number, both with what stands between their
 * letters, and the first digit of its second half, but none where a letter stands for it (`LS6 lAB`):
 * which side of a border somebody is on is not guessed.
 */
export const wholePostcode = new RegExp(
  // The end of `mum's` is no area.
  `(?:^|[^a-z\\d'’]|(?:^|[^a-z])['’])(${areas}|${mistyped})${apart}` +
    `(\\d[a-z\\d]?|\\d[^a-z\\d]+[a-z\\d](?=[^a-z\\d]+\\d))${apart}(?!(?:${sentence})(?![a-z\\d]))` +
    `(?:(\\d)(?:[a-z]{2}|${apart}${letter}${apart}${letter})|[ilo]${letter}{2})(?![a-z\\d])`,
  'i',
);
