// The start page's one script. It runs from a file: no module, no fetch, no track element, for browsers
// refuse all three there. Plain JavaScript, sent as it stands.
(() => {
  'use strict';

  const data = JSON.parse(part('#pack-data').textContent ?? '{}');
  const video = /** @type {HTMLVideoElement} */ (part('video'));
  const stage = part('#stage');
  const cues = part('#cues');
  const stops = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-stop]')]);
  const numbers = part('#numbers');
  const version = /** @type {HTMLSelectElement} */ (part('#version'));
  const area = /** @type {HTMLSelectElement} */ (part('#area'));
  const cut = /** @type {HTMLSelectElement} */ (part('#cut'));
  /** @type {Record<string, TextTrack>} */
  const tracks = {};
  let last = 0;

  /**
   * @param {string} selector
   * @returns {HTMLElement}
   */
  function part(selector) {
    const found = document.querySelector(selector);
    if (!(found instanceof HTMLElement)) throw new Error(`start.html has no ${selector}.`);
    return found;
  }

  /** Every kind of line the film has, as a track of its own; what is wanted is drawn under the picture. */
  for (const [kind, lines] of Object.entries(data.tracks)) {
    const track = video.addTextTrack('metadata', kind, document.documentElement.lang);
    for (const [start, end, text] of lines) track.addCue(new VTTCue(start, end, text));
    track.mode = 'disabled';
    track.addEventListener('cuechange', drawCues);
    tracks[kind] = track;
  }

  function drawCues() {
    const lines = Object.values(tracks).flatMap((track) =>
      track.mode === 'hidden' ? [...(track.activeCues ?? [])] : [],
    );
    cues.textContent = lines.map((cue) => /** @type {VTTCue} */ (cue).text).join('\n');
    cues.hidden = Object.values(tracks).every(({ mode }) => mode === 'disabled');
  }

  /** @param {string} kind */
  function toggle(kind) {
    const track = tracks[kind];
    if (track === undefined) return;
    const isOn = track.mode === 'disabled';
    track.mode = isOn ? 'hidden' : 'disabled';
    part(`[data-track="${kind}"]`).setAttribute('aria-pressed', String(isOn));
    drawCues();
  }

  const isStopping = () => part('[data-stops]').getAttribute('aria-pressed') === 'true';

  /** Shows the questions of a stop for the age that is chosen, or the numbers; nothing shows the film. */
  /** @param {HTMLElement | undefined} panel */
  function talk(panel) {
    for (const each of stops) each.hidden = each !== panel;
    numbers.hidden = panel !== numbers;
    stage.toggleAttribute('data-talking', panel !== undefined);
    part('#go').hidden = panel === undefined;
    if (panel === undefined) return;
    video.pause();
    panel.focus();
  }

  /** @param {number} place */
  function stopAt(place) {
    return stops.find(
      ({ dataset }) => dataset['stop'] === String(place) && dataset['cut'] === cut.value,
    );
  }

  function follow() {
    const now = video.currentTime;
    // A jump is no playing: nobody who looks for a place is stopped on the way.
    const place =
      now - last > 2
        ? -1
        : data.stops.findIndex((/** @type {number} */ at) => last < at && at <= now);
    last = now;
    if (place >= 0 && isStopping() && !video.paused) talk(stopAt(place));
  }

  function isTalking() {
    return stage.hasAttribute('data-talking');
  }

  function go() {
    talk(undefined);
    void video.play().catch(() => undefined);
  }

  function playOrPause() {
    if (isTalking()) go();
    else if (video.paused) void video.play().catch(() => undefined);
    else video.pause();
  }

  function back() {
    const earlier = data.stops.filter((/** @type {number} */ at) => at < video.currentTime - 1);
    const at = earlier.at(-1) ?? 0;
    last = at;
    video.currentTime = at;
    talk(earlier.length === 0 ? undefined : stopAt(earlier.length - 1));
  }

  function full() {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void stage.requestFullscreen().catch(() => undefined);
  }

  /** Another file of the film goes on at the same place. */
  function change() {
    const at = video.currentTime;
    const wasPlaying = !video.paused;
    video.src = version.value;
    video.currentTime = at;
    last = at;
    if (wasPlaying) void video.play().catch(() => undefined);
  }

  /** `YYYY-MM-DD` in the UK, from its parts: how a country writes a day whole differs between browsers. */
  function dayInUk() {
    const parts = new Intl.DateTimeFormat('en', {
      timeZone: 'Europe/London',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).formatToParts(new Date());
    return ['year', 'month', 'day']
      .map((type) => parts.find((part) => part.type === type)?.value)
      .join('-');
  }

  /** Councils in office by this device's clock, by nation, as the page lists them. */
  function listAreas() {
    const today = dayInUk();
    for (const nation of document.querySelectorAll('#areas details')) {
      const group = document.createElement('optgroup');
      group.label = nation.querySelector('summary')?.textContent ?? '';
      for (const item of /** @type {NodeListOf<HTMLElement>} */ (
        nation.querySelectorAll('[data-area]')
      )) {
        const { area: id, name, from = today, until = today } = item.dataset;
        if (from <= today && today <= until) group.append(new Option(name, id));
      }
      area.append(group);
    }
  }

  /** Puts the numbers of the council that is chosen below those for everywhere. */
  function showArea() {
    const chosen = document.querySelector(`[data-area="${CSS.escape(area.value)}"] ul`);
    part('#near').replaceChildren(...(chosen?.cloneNode(true).childNodes ?? []));
  }

  /** The end of the page's address names the council, so that a mark in the browser keeps it. */
  function readArea() {
    area.value = /^#area=([a-z-]+)$/.exec(location.hash)?.[1] ?? '';
    // What the list does not have leaves nothing chosen.
    if (area.selectedIndex < 0) area.selectedIndex = 0;
    showArea();
  }

  /** @param {string} selector @param {() => void} act */
  const press = (selector, act) => part(selector).addEventListener('click', act);
  press('[data-play]', playOrPause);
  press('[data-stops]', () =>
    part('[data-stops]').setAttribute('aria-pressed', String(!isStopping())),
  );
  press('[data-full]', full);
  press('#go', go);
  press('[data-back]', back);
  for (const kind of Object.keys(data.tracks)) press(`[data-track="${kind}"]`, () => toggle(kind));
  version.addEventListener('change', change);
  area.addEventListener('change', () => {
    location.hash = area.value === '' ? '' : `area=${area.value}`;
  });
  addEventListener('hashchange', readArea);
  video.addEventListener('timeupdate', follow);
  video.addEventListener('play', () => isTalking() && talk(undefined));
  video.addEventListener('ended', () => talk(numbers));

  /** What clickers send, and what people try. A key in a field or on a button does what it always does. */
  /** @type {Record<string, () => void>} */
  const keys = {
    ...{ ' ': playOrPause, k: playOrPause, c: () => toggle('captions'), f: full },
    ...{ PageDown: () => (isTalking() ? go() : playOrPause()), PageUp: back, ArrowRight: go },
  };
  document.addEventListener('keydown', (event) => {
    const target = /** @type {Element} */ (event.target);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (
      target.matches('input, select, summary, a') ||
      (target.matches('button') && event.key === ' ')
    )
      return;
    // The arrow that some clickers send moves the film where nobody talks, as everywhere.
    if (event.key === 'ArrowRight' && !isTalking()) return;
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });

  /** The age of the pack by this device's clock. */
  const days = Math.floor((Date.now() - Date.parse(data.made)) / 86_400_000);
  if (days > 0) {
    const form = new Intl.PluralRules(document.documentElement.lang).select(days);
    const words = (data.words[form] ?? data.words.other).replace('{count}', String(days));
    part('#age').textContent = `${words} ${days > 92 ? data.words.old : ''}`;
  }

  part('#by-itself').hidden = true;
  video.controls = true;
  video.disableRemotePlayback = true;
  for (const hidden of document.querySelectorAll('[data-script]')) hidden.removeAttribute('hidden');
  listAreas();
  readArea();
  talk(undefined);
  toggle('captions');
  if (document.documentElement.lang === 'cy') toggle('words');
})();
