import { describe, expect, test } from 'vitest';
import { attribute, elements, faultsOf, named } from './read-site.ts';

describe('no page', () => {
  test('holds a script of its own: each is a file of this host', () => {
    const faults = faultsOf((page) =>
      named(page.root, 'script').flatMap((script) => {
        const source = attribute(script, 'src');
        const isData = /json/.test(attribute(script, 'type') ?? '');
        if (isData) return [];
        return source?.startsWith('/') && !source.startsWith('//')
          ? []
          : [source ?? 'inline script'];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('holds style="…" or a handler such as onclick="…"', () => {
    const faults = faultsOf((page) =>
      elements(page.root, () => true).flatMap((element) =>
        element.attrs
          .filter(({ name }) => name === 'style' || name.startsWith('on'))
          .map(({ name }) => `<${element.tagName} ${name}>`),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('asks for anything that a browser waits for before it paints', () => {
    const faults = faultsOf(({ root }) =>
      named(named(root, 'head')[0] ?? root, 'link', 'script').flatMap((element) => {
        const rel = attribute(element, 'rel');
        return rel === 'icon' || rel === 'canonical' || rel === 'alternate'
          ? []
          : [`${element.tagName} ${rel ?? ''}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('asks another host for anything, or asks for a page nobody opened', () => {
    const fetches = new Set(['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest']);
    const never = new Set(['prefetch', 'prerender', 'preconnect', 'dns-prefetch']);
    const faults = faultsOf((page) => [
      ...elements(page.root, () => true)
        .flatMap((element) =>
          ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'ping'].flatMap(
            (name) => attribute(element, name) ?? [],
          ),
        )
        .filter((address) => !/^\/(?!\/)/.test(address)),
      ...named(page.root, 'link').flatMap((link) => {
        const kind = attribute(link, 'rel') ?? '';
        const href = attribute(link, 'href') ?? '';
        if (never.has(kind)) return [`<link rel="${kind}">`];
        return fetches.has(kind) && !/^\/(?!\/)/.test(href) ? [href] : [];
      }),
    ]);
    expect(faults).toEqual([]);
  });

  test('frames, embeds or refreshes into anything', () => {
    const faults = faultsOf((page) => [
      ...named(page.root, 'iframe', 'frame', 'object', 'embed', 'base').map(
        (each) => `<${each.tagName}>`,
      ),
      ...named(page.root, 'meta')
        .filter((meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'refresh')
        .map(() => 'refresh'),
    ]);
    expect(faults).toEqual([]);
  });

  test('has a form that sends, or a field that a browser remembers', () => {
    const faults = faultsOf((page) => [
      ...named(page.root, 'form')
        .filter(
          (form) =>
            attribute(form, 'action') !== undefined || attribute(form, 'method') !== undefined,
        )
        .map(() => 'a form with action or method'),
      ...named(page.root, 'input', 'textarea')
        .filter(
          (field) => !['checkbox', 'radio', 'button'].includes(attribute(field, 'type') ?? ''),
        )
        .filter(
          (field) =>
            attribute(field, 'autocomplete') !== 'off' || attribute(field, 'name') !== undefined,
        )
        .map(() => 'a field with a name or without autocomplete="off"'),
    ]);
    expect(faults).toEqual([]);
  });
});

test('every page carries the policy itself, for hosts that lose the headers', () => {
  const faults = faultsOf((page) => {
    const metas = named(page.root, 'meta');
    const policy = metas.find(
      (meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy',
    );
    const referrer = metas.find((meta) => attribute(meta, 'name') === 'referrer');
    const rules = policy === undefined ? '' : (attribute(policy, 'content') ?? '');
    return [
      ...(rules.includes("default-src 'none'") && rules.includes("trusted-types 'none'")
        ? []
        : ['no policy']),
      ...(referrer !== undefined && attribute(referrer, 'content') === 'no-referrer'
        ? []
        : ['no referrer rule']),
    ];
  });
  expect(faults).toEqual([]);
});
