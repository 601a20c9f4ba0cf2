import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/**
 * Brought into a measured program by `measure-child.ts`: writes at its end what it took, CPU seconds
 * and peak memory, into the file that `BENCH_USAGE_FILE` names.
 */
const file = process.env['BENCH_USAGE_FILE'];
// What the program starts must not write over its report.
delete process.env['BENCH_USAGE_FILE'];

if (file !== undefined && isMainThread) {
  process.once('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpuS = (userCPUTime + systemCPUTime) / 1e6 + childrenSeconds();
    writeFileSync(file, JSON.stringify({ cpuS, peakMiB: maxRSS / 1024 }));
  });
}

/** CPU seconds of programs that were started and waited for (Pagefind's); 0 where the system does not say. */
function childrenSeconds(): number {
  try {
    // After the name in brackets: cutime and cstime are the 14th and 15th field, in 1/100 s on Linux.
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}
