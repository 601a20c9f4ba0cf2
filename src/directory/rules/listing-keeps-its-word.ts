import { serviceFile, type Rule } from './rule.ts';

export const listingKeepsItsWord: Rule = {
  name: 'listing-keeps-its-word',
  why: 'full promises a person to reach; link-only promises that no unproved number is shown.',
  *check({ services }) {
    for (const { id, listing, channels, sources, website } of services) {
      const file = serviceFile(id);
      if (listing === 'full') {
        if (channels.every(({ type }) => type === 'website')) {
          yield {
            file,
            path: ['channels'],
            message: 'listing is full, but no channel reaches a person; add one or write link-only',
          };
        }
        if (!sources.some(({ evidence }) => evidence === 'page' || evidence === 'dated-check')) {
          yield {
            file,
            path: ['sources'],
            message: 'listing is full, so at least one source must be a page or a dated-check',
          };
        }
        continue;
      }
      if (!website) {
        yield { file, path: ['website'], message: 'is missing: listing is link-only, so write it' };
      }
      for (const [index, channel] of channels.entries()) {
        if (!('dial' in channel)) continue;
        yield {
          file,
          path: ['channels', index],
          message: 'listing is link-only, which shows no number; take it out or write full',
        };
      }
    }
  },
};
