/**
 * Leaving: the link works without this. With it the page is gone in the same frame, before the next
 * page answers, and is not what Back leads to. The address comes from the link itself.
 */
document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('a[data-exit]')
      : null;
  if (link === null) return;
  event.preventDefault();
  document.documentElement.hidden = true;
  document.title = '';
  location.replace(link.href);
});
