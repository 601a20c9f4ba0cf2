import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const headers = (name: string): NamedTest => ({
  project: 'unit',
  file: 'tests/unit/hosting/headers.test.ts',
  name,
});
const server = (name: string): NamedTest => ({
  project: 'unit',
  file: 'tests/unit/hosting/serve-folder.test.ts',
  name,
});

const observatory = (name: string): NamedTest => ({
  project: 'unit',
  file: 'tests/unit/hosting/observatory.test.ts',
  name: `by the rules of MDN’s HTTP Observatory > ${name}`,
});
/** A test with real servers. */
const hosting = (file: string, name: string): NamedTest => ({
  project: 'hosting',
  file: `tests/hosting/${file}.test.ts`,
  name,
});
const found = (name: string): NamedTest =>
  hosting('verify', `a host that sends something else is found out > ${name}`);

/** Promises of the server and its headers. */
export const patches: readonly Patch[] = [
  {
    promise: 'No page is kept on the device',
    file: 'src/hosting/headers.ts',
    find: "['Cache-Control', 'no-store']",
    replace: "['Cache-Control', 'no-cache']",
    test: headers('the other headers > nothing is kept on the device'),
  },
  {
    promise: 'The next site is not told where a visitor came from',
    file: 'src/hosting/headers.ts',
    find: "'no-referrer'",
    replace: "'origin'",
    test: headers('the other headers > the next site is not told where a visitor came from'),
  },
  {
    promise: 'No form can send anything',
    file: 'src/hosting/headers.ts',
    find: '"form-action \'none\'"',
    replace: '"form-action \'self\'"',
    test: headers(
      'the policy for content > no form can send anything, and no site can frame a page',
    ),
  },
  {
    promise: 'Only the site sheet applies',
    file: 'src/hosting/headers.ts',
    find: '["\'self\'", ...styleHashes',
    replace: '["\'self\'", "\'unsafe-inline\'", ...styleHashes',
    test: headers(
      'the policy for content > the site sheet applies by its hash, no other inline style does',
    ),
  },
  {
    promise: 'An answer does not say when it was given',
    file: 'src/hosting/serve-folder.ts',
    find: 'response.sendDate = false',
    replace: 'response.sendDate = true',
    test: server('every answer > / leaves nothing to be known by'),
  },
  {
    promise: 'A build made while the server runs keeps its looks',
    file: 'src/hosting/serve-folder.ts',
    find: 'if (mtimeMs !== changed) rules',
    replace: 'if (changed === undefined) rules',
    test: server('a build that is made while the server runs is answered with its own policy'),
  },
  {
    promise: 'Nothing hidden is served',
    file: 'src/hosting/served-files.ts',
    find: ' && !hidden.test(path)',
    replace: '',
    test: server('what lies outside > /.hidden is not found'),
  },
  {
    promise: 'Words behind a "?" are not repeated',
    file: 'src/hosting/serve-folder.ts',
    find: 'Location: found.to',
    replace: "Location: found.to + (request.url ?? '').slice(path.length)",
    test: server(
      'pages > a folder without its slash leads to the one with it, without what stood behind "?"',
    ),
  },
  {
    promise: 'A player gets the part of a film that it asks for',
    file: 'src/hosting/byte-range.ts',
    find: 'first: length - count',
    replace: 'first: 0 * count',
    test: server('films > a player that asks for bytes=-2 gets 206'),
  },
  {
    promise: 'The film alone may stand in other sites’ pages',
    file: 'src/hosting/headers.ts',
    find: "path: '/film/embed/'",
    replace: "path: '/film/embed/*'",
    test: headers(
      'addresses with headers of their own > the film alone may stand in another site’s page',
    ),
  },
  {
    promise: 'The data alone may be read by other sites',
    file: 'src/hosting/headers.ts',
    find: "path: '/data/*'",
    replace: "path: '/d*'",
    test: headers(
      'addresses with headers of their own > the data alone may be read by another site',
    ),
  },
  {
    promise: 'On hosts with _headers, no header is joined with another by a comma',
    file: 'src/hosting/host-headers-file.ts',
    find: 'detached: [...before]',
    replace: 'detached: [...before].slice(99)',
    test: headers(
      '_headers > a host that reads it sends /film/embed/ with the headers of the one list, none joined with a comma',
    ),
  },
  {
    promise: 'A header that costs points of MDN’s Observatory is noticed',
    file: 'src/hosting/headers.ts',
    find: "['Cross-Origin-Resource-Policy', 'same-origin']",
    replace: "['Cross-Origin-Resource-Policy', 'cross-origin']",
    test: observatory('our headers score all that headers can without cookies'),
  },
  {
    promise: 'A script that was changed on its way does not run',
    file: 'src/build/site-output.ts',
    find: 'addIntegrity(dist, listFiles(dist));',
    replace: '',
    test: {
      project: 'browser',
      file: 'tests/browser/stays-up.test.ts',
      name: 'every kind of page can be read, its numbers rung, and be left > when a script was changed on its way: it does not run',
    },
  },
  {
    promise: 'Every script carries the hash of its bytes as they are served',
    file: 'src/build/integrity.ts',
    find: 'hashSource(readFileSync(join(folder, address)))',
    replace: 'hashSource(readFileSync(join(folder, address)).subarray(1))',
    test: {
      project: 'site',
      file: 'tests/site/integrity.test.ts',
      name: 'every script of a page carries the hash of its bytes',
    },
  },
  {
    promise: 'No ticket of TLS knows a visitor again',
    file: 'deploy/nginx/listen.conf',
    find: 'ssl_conf_command NumTickets 0;',
    replace: '',
    test: hosting(
      'secure',
      'nginx with a certificate, as shipped > to a visitor > gives no ticket by which a visitor could be known again, in TLS 1.3 and 1.2',
    ),
  },
  {
    promise: 'No ticket of TLS from Caddy knows a visitor again',
    file: 'deploy/caddy/caddy.sh',
    find: '.apps.tls.session_tickets.disabled = true',
    replace: '.',
    test: hosting(
      'secure',
      'Caddy with a certificate, as shipped > to a visitor > gives no ticket by which a visitor could be known again, in TLS 1.3 and 1.2',
    ),
  },
  {
    promise: 'Visitors of nginx come by HTTP/2',
    file: 'deploy/nginx/listen.conf',
    find: 'listen 443 ssl http2 default_server;',
    replace: 'listen 443 ssl default_server;',
    test: hosting(
      'secure',
      'nginx with a certificate, as shipped > to a visitor > speaks HTTP/2, and sends pages, scripts and what is not there with exactly the headers of the one list',
    ),
  },
  {
    promise: 'On nginx, errors carry the headers too',
    file: 'src/hosting/nginx-files.ts',
    find: 'quoted(wide) : variable} always;`',
    replace: 'quoted(wide) : variable};`',
    test: hosting(
      'headers',
      'nginx > sends > a page that is not there with exactly the headers of the one list',
    ),
  },
  {
    promise: 'On nginx, no location drops the headers',
    file: 'deploy/nginx/site.conf',
    find: '    root $release;\n    # To the address',
    replace: '    root $release;\n    add_header X-Own 1;\n    # To the address',
    test: hosting(
      'headers',
      'nginx > sends > the front page with exactly the headers of the one list',
    ),
  },
  {
    promise: 'On nginx, a page keeps its headers when it is asked for by way of another address',
    file: 'deploy/nginx/site.conf',
    find: 'set $asked $uri',
    replace: 'set $asked $request_uri',
    test: hosting(
      'headers',
      'nginx > sends > a page by way of the data with exactly the headers of the one list',
    ),
  },
  {
    promise: 'nginx writes no visit down',
    file: 'deploy/nginx/nginx.conf',
    find: 'access_log off;',
    replace: 'access_log run/access.log combined;',
    test: hosting(
      'nothing-kept',
      'nginx > writes nothing down of 10,000 requests, nor of those that go wrong',
    ),
  },
  {
    promise: 'nginx writes no visit down that goes wrong',
    file: 'deploy/nginx/nginx.conf',
    find: 'error_log /dev/null emerg;',
    replace: 'error_log run/error.log info;',
    test: hosting(
      'nothing-kept',
      'nginx > writes nothing down of 10,000 requests, nor of those that go wrong',
    ),
  },
  {
    promise: 'Caddy writes no visit down',
    file: 'deploy/caddy/Caddyfile',
    find: '	root * "{$SITE_ROOT}"',
    replace: '	root * "{$SITE_ROOT}"\n	log {\n		output file {$HOME}/access.log\n	}',
    test: hosting(
      'nothing-kept',
      'Caddy > writes nothing down of 10,000 requests, nor of those that go wrong',
    ),
  },
  {
    promise: 'On Caddy, what moves on carries the headers too',
    file: 'deploy/caddy/Caddyfile',
    find: '	route {\n		# The Open Referral UK feed',
    replace: '	redir /find /find/ 308\n	route {\n		# The Open Referral UK feed',
    test: hosting(
      'headers',
      'Caddy > sends > a folder without its slash with exactly the headers of the one list',
    ),
  },
  {
    promise: 'On Caddy, errors carry the headers too',
    file: 'deploy/caddy/Caddyfile',
    find: '			import headers.caddy\n			request_header',
    replace: '			request_header',
    test: hosting(
      'headers',
      'Caddy > sends > a page that is not there with exactly the headers of the one list',
    ),
  },
  {
    promise: 'The server of npm start writes no visit down',
    file: 'src/hosting/serve-folder.ts',
    find: '  response.sendDate = false;',
    replace: '  response.sendDate = false;\n  console.log(path);',
    test: hosting(
      'nothing-kept',
      'npm start > writes nothing down of 10,000 requests, nor of those that go wrong',
    ),
  },
  {
    promise: 'While releases are swapped, a page keeps the policy that it was built with',
    // A root that is settled twice shows only where a swap falls between: once in thousands.
    file: 'deploy/nginx/nginx.conf',
    find: 'map $release $sheet {',
    replace: 'map none $sheet {',
    test: hosting(
      'load',
      'nginx > at full load > answers everybody while releases are swapped, each answer whole from one release',
    ),
  },
  {
    promise: 'A page that is still open finds its scripts after a deployment',
    file: 'deploy/swap.sh',
    find: 'ln "$home/current/assets/$file" "$new/assets/$file"',
    replace: 'true',
    test: hosting(
      'load',
      'nginx > keeps the scripts of the release before for a week, for pages that are still open',
    ),
  },
  {
    promise: 'The week of a script begins when its release is replaced, not when it was built',
    file: 'deploy/swap.sh',
    find: 'touch "$home/current/assets/$file"',
    replace: ':',
    test: hosting(
      'load',
      'nginx > keeps the scripts of the release before for a week, for pages that are still open',
    ),
  },
  {
    promise: 'A release without the sheet that nginx knows is not shown bare',
    file: 'deploy/swap.sh',
    find: '[ -f "$sheet" ] ||',
    replace: 'true ||',
    test: hosting(
      'load',
      'nginx > is not given a release that is not whole, or whose sheet it does not know',
    ),
  },
  {
    promise: 'nginx hangs up on those who send slowly',
    file: 'deploy/nginx/nginx.conf',
    find: 'client_header_timeout 10s;',
    replace: 'client_header_timeout 10m;',
    test: hosting(
      'slow-and-large',
      'nginx > facing somebody who means harm > hangs up on those who send their request slowly, and answers the others meanwhile',
    ),
  },
  {
    promise: 'Caddy hangs up on those who send slowly',
    file: 'deploy/caddy/Caddyfile',
    find: 'read_header 10s',
    replace: 'read_header 10m',
    test: hosting(
      'slow-and-large',
      'Caddy > facing somebody who means harm > hangs up on those who send their request slowly, and answers the others meanwhile',
    ),
  },
  {
    promise: 'nginx takes nothing large in',
    file: 'deploy/nginx/nginx.conf',
    find: 'large_client_header_buffers 4 4k;',
    replace: 'large_client_header_buffers 4 64k;',
    test: hosting(
      'slow-and-large',
      'nginx > facing somebody who means harm > refuses a header of 40,000 bytes, and keeps none of it',
    ),
  },
  {
    promise: 'One other byte of a live host is found, with its place',
    file: 'src/hosting/compare-bytes.ts',
    find: 'at < both',
    replace: 'at < both - 12',
    test: found('by one byte of one file, with its place'),
  },
  {
    promise: 'A copy that was changed in one compression alone is found',
    file: 'src/hosting/compare-host.ts',
    find: "['gzip, deflate, br, zstd', 'gzip', 'identity']",
    replace: "['identity']",
    test: found('by a byte in a compressed copy alone'),
  },
  {
    promise: 'A header that a host adds by itself is found',
    file: 'src/hosting/compare-headers.ts',
    find: 'return [...missing, ...extra];',
    replace: 'return missing;',
    test: found('by a header NEL of its own'),
  },
  {
    promise: 'A header that a host changes or drops is found',
    file: 'src/hosting/compare-headers.ts',
    find: 'return [...missing, ...extra];',
    replace: 'return extra;',
    test: found('by a header that is other, missing or doubled, or a type of its own'),
  },
  {
    promise: 'A page that a host no longer has is found',
    file: 'src/hosting/compare-host.ts',
    find: 'if (answer.status !== question.status)',
    replace: 'if (answer.status === 404) return [];\n    if (answer.status !== question.status)',
    test: found('by a page or file that is missing'),
  },
  {
    promise: 'Every file that a visitor can ask for stands in the manifest',
    file: 'src/build/manifest.ts',
    find: 'isServed(path) &&',
    replace: "isServed(path) && !path.endsWith('.woff2') &&",
    test: {
      project: 'site',
      file: 'tests/site/output.test.ts',
      name: 'the finished site > says of every file that a visitor can ask for what its bytes are',
    },
  },
  {
    promise: 'A host’s own words choose no address for a build',
    file: 'src/hosting/host-build.ts',
    find: '/^https?:\\/\\/[a-z\\d.-]+(?::\\d+)?$/.test(site)',
    replace: "site !== ''",
    test: found(
      'and nothing is built that its manifest could choose: {"day":"2026-11-01","site":"https://mychoice.example/;id"}',
    ),
  },
  {
    promise: 'A host is compared with the day for which it says that it was built',
    file: 'src/commands/build-again.ts',
    find: 'BUILD_DAY: day, ',
    replace: '',
    test: hosting(
      'verify',
      'a host whose site was built on another day > is compared with this commit as it would be on that day: only what ages differs from today',
    ),
  },
];
