import { auditPackages, nameAt } from '#packages/audit-packages.ts';
import { readPackages } from '#packages/read-packages.ts';
import { root } from './run-tool.ts';
import { takesNothing } from './wrong-call.ts';

/**
 * `npm run audit`: what can be said of the packages without a network. What needs one is in
 * docs/packages.md.
 */
takesNothing('Usage: npm run audit');
const packages = readPackages(root);
const faults = auditPackages(packages);
if (faults.length > 0) {
  console.error([`${faults.length} faults in the packages`, ...faults].join('\n'));
  process.exitCode = 1;
} else {
  const places = Object.keys(packages.lock.packages).filter((place) => place !== '');
  const twice = places.length - new Set(places.map(nameAt)).size;
  console.log(
    `${places.length} packages locked by sha512, ${packages.installed.size} installed here, ${twice} in another version besides; licences, install scripts and versions: no faults`,
  );
}
