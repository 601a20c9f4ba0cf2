import type { Nation } from '../schema/basics.ts';
import type { Voice } from './voice.ts';

/** Who is looking, as the filter on the page offers it. */
export const audienceFilters = ['young', 'parent', 'professional'] as const;
export type AudienceFilter = (typeof audienceFilters)[number];

/**
 * Ways to reach a service. `type` is chat, e-mail or a form. `no_credit` is a call or a text that
 * the directory says is free.
 */
export const wayFilters = ['call', 'text', 'type', 'sign', 'no_credit'] as const;
export type WayFilter = (typeof wayFilters)[number];

export interface SearchFilters {
  /** '', as a form has it, is anyone. */
  audience?: AudienceFilter | '' | undefined;
  /** '' is anywhere. */
  nation?: Nation | '' | undefined;
  /** A service must offer each of these. */
  ways?: readonly WayFilter[] | undefined;
  /** Keep only the services of which `isOpen` says true. */
  openNow?: boolean | undefined;
  /** Whether a service answers at this hour. The caller owns the clock; needed for `openNow` and its count. */
  isOpen?: ((id: string) => boolean) | undefined;
}

/** Why a service stands in the results. `general`: it listens to anyone, about anything. */
export type Reason =
  | { kind: 'name'; name: string }
  | { kind: 'number'; number: string }
  | { kind: 'former'; was: string }
  | { kind: 'word'; word: string }
  | { kind: 'topic'; topic: string }
  | { kind: 'general' };

export interface SearchResult {
  id: string;
  /** Strongest first, never empty. */
  why: readonly Reason[];
}

/** An old name, number or address was typed. */
export interface Replaced {
  was: string;
  /** The service to go to. */
  id: string;
  /** `now`: it took the old one's place. `instead`: nothing did, and this one may help. */
  how: 'now' | 'instead';
  /** `none`: lead there and say nothing of what happened to the old one. */
  claim: 'sourced' | 'likely' | 'none';
}

/** A page of ours that answers what was typed. The names are listed in `content/search/answers.yaml`. */
export interface PageHint {
  page: string;
  section?: string | undefined;
}

/**
 * How many results there would be with this value chosen and the other filters as they are. `open`
 * is absent when the caller gave no `isOpen`.
 */
export type FilterCounts = Readonly<Record<AudienceFilter | Nation | WayFilter, number>> & {
  readonly open?: number;
};

export interface SearchAnswer {
  /** Best first. Empty only when the filters rule out every service, also the general ones. */
  results: readonly SearchResult[];
  /** Topic ids that the words were understood to mean, likeliest first. */
  topics: readonly string[];
  /** Who is asking, as far as the words tell. */
  voice: Voice | undefined;
  /** The words may mean danger: show who can be reached at once. */
  crisis: boolean;
  /** Nothing in the words was understood; the results are people who listen to anyone. */
  nonsense: boolean;
  replaced: Replaced | undefined;
  content: readonly PageHint[];
  /** What was typed, as `splitWords` has it. */
  typed: readonly string[];
  counts: FilterCounts;
}
