import { askHost } from './ask-host.ts';
import { addressOf, manifestPath, type BuiltFor } from './served-files.ts';

/**
 * The day and the address for which a live host says that its site was built; undefined where it says
 * nothing of the kind. Ages are made for that day, links and files for that address, so both must be
 * built again to compare with it.
 */
export async function hostBuild(host: string): Promise<BuiltFor | undefined> {
  try {
    // What comes next may be a build, which takes longer than hosts keep a connection.
    const { status, body } = await askHost(new URL(addressOf(manifestPath), host), {
      isLast: true,
    });
    if (status !== 200) return undefined;
    const { day, site } = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
    // Not trusted: they become the day and the address of a build on this machine.
    return typeof day === 'string' &&
      /^\d{4}-\d{2}-\d{2}$/.test(day) &&
      typeof site === 'string' &&
      /^https?:\/\/[a-z\d.-]+(?::\d+)?$/.test(site)
      ? { day, site }
      : undefined;
  } catch {
    // Whoever compares the files of a host that does not answer is told so of each of them.
    return undefined;
  }
}
