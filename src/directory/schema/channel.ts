import { z } from 'zod';
import { nation, webAddress } from './basics.ts';
import { hours } from './hours.ts';
import { provenance, refineProvenance } from './provenance.ts';

export const channelTypes = [
  'phone',
  'text',
  'whatsapp',
  'webchat',
  'email',
  'online-form',
  'post',
  'relay',
  'bsl',
  'app',
  'website',
] as const;
export type ChannelType = (typeof channelTypes)[number];

const common = {
  label: z.string().min(2).max(90).describe('What this way in is, in a few words'),
  nations: z
    .array(nation)
    .min(1)
    .optional()
    .describe('The nations that this way in is for, where others have their own'),
  limited: z
    .enum(['yes', 'no'])
    .optional()
    .describe('yes: the label says whom or when it is for, so it stands wherever the way in does'),
  note: z.string().min(4).max(240).optional().describe('One sentence to read before using it'),
  cost: z
    .enum(['free', 'standard', 'charged', 'unknown'])
    .describe('standard: like an ordinary call or text'),
  bill: z
    .enum(['not-shown', 'mostly-not-shown', 'shown', 'unknown'])
    .describe('Whether it can be seen on a phone bill; mostly-not-shown: on most networks not'),
  hours: z.union([z.literal('unknown'), hours]),
  ...provenance,
};

const dialled = z.strictObject({
  type: z.enum(['phone', 'text', 'whatsapp', 'relay']),
  value: z.string().min(3).describe('The number as it is shown'),
  dial: z
    .string()
    .regex(/^\+?\d{3,20}$/, 'write the digits alone, as they are dialled')
    .describe('The same digits without spaces'),
  ...common,
});

const linked = z.strictObject({
  type: z.enum(['webchat', 'online-form', 'bsl', 'app', 'website']),
  value: webAddress,
  ...common,
});

const written = z.strictObject({
  type: z.enum(['email', 'post']),
  value: z.string().min(5).describe('The e-mail or postal address'),
  ...common,
});

/** One way to reach a service. `website` is a page that nobody answers. */
export const channel = z
  .discriminatedUnion('type', [dialled, linked, written])
  .superRefine(refineProvenance);
export type Channel = z.infer<typeof channel>;
export type DialledChannel = z.infer<typeof dialled>;

/** Whether a way in is not for everybody at every hour, so that its label must stand beside it. */
export function isLimited({ limited, nations }: Pick<Channel, 'limited' | 'nations'>): boolean {
  return limited === 'yes' || nations !== undefined;
}
