import { expect, test } from 'vitest';
import { stableId, uuidV5 } from '#data-export/stable-id.ts';

test('an id is a UUID of version 5, as the standard’s own example has it', () => {
  // RFC 9562, appendix A.4.
  expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

test('ids never change: those who hold them would find nothing', () => {
  expect(stableId('service', 'childline')).toBe('e9e8a9f1-096c-55f0-86c5-f911c03c6cb6');
  expect(stableId('organization', 'nspcc')).toBe('5ce7c085-1543-58d8-a58a-e23d214ac162');
  expect(stableId('taxonomy_term', 'topic', 'running-away')).toBe(
    '87c9a645-70af-5e21-8c88-87d2ff3cf456',
  );
});
