import { fileURLToPath } from 'node:url';
import { serveFolder } from '#hosting/serve-folder.ts';

/**
 * `npm run serve`: the built site at http://localhost:4321, or at the port of PORT. Other machines reach
 * it only where HOST is an address of this one: `HOST=0.0.0.0` is every one.
 */
const host = process.env['HOST'] || 'localhost';
const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is "${process.env['PORT']}"; write a number from 0 to 65535.`);
  process.exit(1);
}
try {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  const server = await serveFolder(dist, port, host);
  console.log(`My Choice is at ${server.address}/  (Ctrl+C stops it)`);
  const stop = (): void => {
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (fault) {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  console.error(
    code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another one: PORT=4322 npm start`
      : /^(?:ENOTFOUND|EADDRNOTAVAIL|EAI_AGAIN)$/.test(code)
        ? `HOST is "${host}", which is no address of this machine. Leave it out, or write 0.0.0.0 for every one.`
        : fault instanceof Error
          ? fault.message
          : fault,
  );
  process.exit(1);
}
