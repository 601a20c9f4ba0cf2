import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Builds scripts of `src/elements/`, each with what it imports, to addresses that pages know: by name and address. */
export function buildLaterScripts(scripts: Readonly<Record<string, string>>): AstroIntegration {
  return {
    name: 'later-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'later-scripts',
                apply: 'build',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  for (const [name, address] of Object.entries(scripts)) {
                    this.emitFile({
                      type: 'chunk',
                      id: join(process.cwd(), 'src', 'elements', `${name}.ts`),
                      fileName: address.slice(1),
                      preserveSignature: 'strict',
                    });
                  }
                },
              },
            ],
          },
        });
      },
    },
  };
}
