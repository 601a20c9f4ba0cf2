/**
 * Leaving: the link works without this. With it the page is gone in the same frame, before the next
 * page answers, and is not what Back leads to. The address comes from the link itself.
 *
 * A link to a place in the same page would leave an entry that Back shows after leaving, so the
 * place is gone to without one.
 */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (link?.hasAttribute('data-exit')) {
    event.preventDefault();
    document.documentElement.hidden = true;
    document.title = '';
    document.body.textContent = '';
    location.replace(link.href);
  } else if (isPlain && link?.hash && link.pathname === location.pathname) {
    const place = document.getElementById(link.hash.slice(1));
    if (place === null) return;
    event.preventDefault();
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  }
});
