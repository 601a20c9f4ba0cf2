import type { Directory } from '../directory.ts';
import type { Path } from '../parse-yaml.ts';
import type { Hours } from '../schema/hours.ts';
import { serviceFile } from './rule.ts';

export interface HoursPlace {
  readonly file: string;
  readonly path: Path;
  readonly hours: Hours;
}

/** Every channel's hours that are known at least in words. */
export function eachHours(directory: Directory): HoursPlace[] {
  return directory.services.flatMap((service) =>
    service.channels.flatMap(({ hours }, index) =>
      hours === 'unknown'
        ? []
        : [{ file: serviceFile(service.id), path: ['channels', index, 'hours'], hours }],
    ),
  );
}
