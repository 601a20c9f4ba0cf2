/** The address that a build without `SITE_URL` carries; it marks the build as a preview. */
const previewSiteUrl = 'https://mychoice.example';

/**
 * The site's public address without a slash at its end, from the environment.
 * @throws where it is no whole address of a host
 */
export function siteUrl(): string {
  const given = process.env['SITE_URL'] ?? '';
  const url = (given === '' ? previewSiteUrl : given).replace(/\/+$/, '');
  if (/^https?:\/\/[^\s/?#@]+$/.test(url) && URL.canParse(url)) return url;
  throw new Error(
    `SITE_URL is "${given}"; write the address of the site with nothing behind its name, such as https://example.org.`,
  );
}
