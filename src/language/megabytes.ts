/** The size of a file in words: `9.4 MB`, never less than it is; `56 kB` below a tenth of that. */
export function megabytes(bytes: number): string {
  return bytes < 100_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;
}
