import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writePacks } from '#kit/pack/write-packs.ts';
import { listFiles } from './list-files.ts';

/** Puts the offline packs into the finished site, before what the host needs is written from it. */
export function offlinePacks({ day, address }: { day: string; address: string }): AstroIntegration {
  return {
    name: 'offline-packs',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const packs = writePacks({ dist, paths: listFiles(dist), made: day, address });
        for (const { path, bytes } of packs) logger.info(`${path}: ${bytes} bytes`);
      },
    },
  };
}
