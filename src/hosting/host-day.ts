import { askHost } from './ask-host.ts';
import { addressOf, manifestPath } from './served-files.ts';

/**
 * The day for which a live host says that its site was built, `YYYY-MM-DD`; undefined where it says
 * nothing of the kind. What ages with the clock is made for that day, so the same day must be built to
 * compare with it.
 */
export async function hostDay(site: string): Promise<string | undefined> {
  try {
    const { status, body } = await askHost(new URL(addressOf(manifestPath), site));
    if (status !== 200) return undefined;
    const { day } = JSON.parse(body.toString('utf8')) as { day?: unknown };
    return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
  } catch {
    // Whoever compares the files of a host that does not answer is told so of each of them.
    return undefined;
  }
}
