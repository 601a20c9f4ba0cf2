import { z } from 'zod';
import { day, sourceAddress } from './basics.ts';

/**
 * Where a fact came from and when somebody looked. These keys stand beside the fact that they
 * support. `read` is the day a copy of the source was read; `checked` is the day a person opened
 * the live page or rang the number, and stays absent until somebody has.
 */
export const provenance = {
  evidence: z
    .enum(['page', 'dated-check', 'by-definition'])
    .describe(
      'page: read on a page. dated-check: in a record that names its day. by-definition: true of the number itself',
    ),
  source: sourceAddress.optional().describe('The page that says so; needed when evidence is page'),
  record: z
    .string()
    .min(10)
    .optional()
    .describe('The record’s words; needed when evidence is dated-check or by-definition'),
  read: day.describe('The day that the source was read'),
  checked: day
    .optional()
    .describe('The day that a person checked it; leave out until somebody has'),
  checked_how: z
    .enum(['live-page', 'rung'])
    .optional()
    .describe('How it was checked; goes with checked'),
} as const;

interface ProvenanceFields {
  evidence: 'page' | 'dated-check' | 'by-definition';
  source?: string | undefined;
  record?: string | undefined;
  read: string;
  checked?: string | undefined;
  checked_how?: 'live-page' | 'rung' | undefined;
}

export type Provenance = ProvenanceFields;

/** Cross-field faults of one fact's provenance, for `.superRefine`. */
export function refineProvenance(fact: ProvenanceFields, context: z.core.$RefinementCtx): void {
  const fault = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (fact.evidence === 'page' && fact.source === undefined) {
    fault('source', 'is missing: evidence is page, so write the address of that page');
  }
  if (fact.evidence !== 'page' && fact.record === undefined) {
    fault('record', `is missing: evidence is ${fact.evidence}, so write what the record says`);
  }
  if (fact.checked !== undefined && fact.checked_how === undefined) {
    fault('checked_how', 'is missing: checked has a day, so write live-page or rung');
  }
  if (fact.checked === undefined && fact.checked_how !== undefined) {
    fault('checked', 'is missing: checked_how is given, so write the day of the check');
  }
}
