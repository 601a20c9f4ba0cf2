/** The address that a build without `SITE_URL` carries; it marks the build as a preview. */
const previewSiteUrl = 'https://mychoice.example';

/** The site's public address without a slash at its end, from the environment. */
export function siteUrl(): string {
  return (process.env['SITE_URL'] ?? previewSiteUrl).replace(/\/+$/, '');
}
