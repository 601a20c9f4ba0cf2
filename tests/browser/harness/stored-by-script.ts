/**
 * Run in a page: the names of everything that script has stored in the browser for this site, and of
 * what it has set to run later.
 */
export async function storedByScript(): Promise<string[]> {
  return [
    ...document.cookie
      .split('; ')
      .filter((cookie) => cookie !== '')
      .map((cookie) => `cookie ${cookie}`),
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name ?? ''}`),
    ...('caches' in window ? (await caches.keys()).map((key) => `caches ${key}`) : []),
    ...('serviceWorker' in navigator
      ? (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`)
      : []),
  ];
}
