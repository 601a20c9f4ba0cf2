import type { Rule } from './rule.ts';
import { textPlaces } from './text-places.ts';

export const honestAddresses: Rule = {
  name: 'honest-addresses',
  why: 'A link must lead where it seems to lead, and an e-mail must arrive.',
  *check({ services }, { parsed }) {
    for (const [file, value] of parsed) {
      for (const { path, text } of textPlaces(value)) {
        if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) continue;
        const message = addressFault(new URL(text));
        if (message !== undefined) yield { file, path, message };
      }
    }
    for (const { id, channels } of services) {
      for (const [index, { type, value }] of channels.entries()) {
        if (type !== 'email' || /^[\w.+-]+@([a-z0-9-]+\.)+[a-z]{2,}$/i.test(value)) continue;
        yield {
          file: `services/${id}.yaml`,
          path: ['channels', index, 'value'],
          message: `write an e-mail address such as help@example.org.uk; found "${value}"`,
        };
      }
    }
  },
};

function addressFault(address: URL): string | undefined {
  if (address.username || address.password)
    return 'has a name before "@"; write the address without it';
  if (address.port) return `has the port ${address.port}; write the address without it`;
  if (address.hostname.includes('xn--'))
    return 'has letters that only look like English ones; type it again';
  if (!/\.[a-z]{2,}\.?$/.test(address.hostname))
    return 'has no full host name such as www.example.org.uk';
  return undefined;
}
