import { join } from 'node:path';
import type { Directory } from './directory.ts';
import { loadDirectory } from './load-directory.ts';

let directory: Directory | undefined;

/** The folder that a build reads; the benchmark points `CONTENT_FOLDER` at made-up services. */
export function contentFolder(): string {
  return process.env['CONTENT_FOLDER'] ?? join(process.cwd(), 'content');
}

/** The directory of this build, read once for all pages. @throws DirectoryFaults */
export function published(): Directory {
  directory ??= loadDirectory(contentFolder());
  return directory;
}
