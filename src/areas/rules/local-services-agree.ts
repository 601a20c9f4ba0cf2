import { byId } from '#directory/by-id.ts';
import { localServicesFile } from '../area-files.ts';
import type { AreaRule } from './area-rule.ts';

export const localServicesAgree: AreaRule = {
  name: 'local-services-agree',
  why: 'A service for one region must be shown there, and not sent to a family at the other end of the country.',
  *check({ localServices }, { directory }) {
    const { services } = byId(directory);
    const listed = new Set(localServices.map(({ service }) => service));
    for (const [row, one] of localServices.entries()) {
      const path = ['services', row, 'service'];
      const service = services.get(one.service);
      if (service === undefined) {
        const message = `"${one.service}" is not the id of a service; see the file names in services/`;
        yield { file: localServicesFile, path, message };
      } else if (service.region === undefined) {
        const message = `${one.service} serves whole nations: its file names no region; take this entry out`;
        yield { file: localServicesFile, path, message };
      }
      if ((one.regions ?? one.forces ?? one.authorities) === undefined) {
        const message = 'is nowhere; write regions, forces or authorities';
        yield { file: localServicesFile, path: ['services', row], message };
      }
    }
    for (const { id, region } of directory.services) {
      if (region === undefined || listed.has(id)) continue;
      const message = `lacks ${id}, which serves "${region}"; write where that is`;
      yield { file: localServicesFile, path: ['services'], message };
    }
  },
};
