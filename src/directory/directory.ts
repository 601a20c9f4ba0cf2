import type { ExtraBankHoliday } from './schema/bank-holidays.ts';
import type { Chain } from './schema/chain.ts';
import type { Organisation } from './schema/organisation.ts';
import type { Retired } from './schema/retired.ts';
import type { Service } from './schema/service.ts';
import type { Topic } from './schema/topic.ts';

/** Everything that content/ says of services, read and found sound. Lists are in the order of their ids. */
export interface Directory {
  readonly services: readonly Service[];
  readonly organisations: readonly Organisation[];
  readonly topics: readonly Topic[];
  readonly retired: readonly Retired[];
  readonly chains: readonly Chain[];
  readonly extraBankHolidays: readonly ExtraBankHoliday[];
}
