/** Says how far something is, on one line of a terminal, or now and then in a log. */
export function showProgress(what: string): (done: number, all: number) => void {
  const start = performance.now();
  let shown = -1;
  return (done, all) => {
    const step = Math.floor((done / all) * (process.stdout.isTTY ? 100 : 10));
    if (step === shown) return;
    shown = step;
    const taken = (performance.now() - start) / 1000;
    const line = `${what}: ${done} of ${all}, ${Math.round(taken)} s, ${Math.round((taken / done) * (all - done))} s left`;
    if (process.stdout.isTTY)
      process.stdout.write(`\r${line.padEnd(72)}${done === all ? '\n' : ''}`);
    else console.log(line);
  };
}
