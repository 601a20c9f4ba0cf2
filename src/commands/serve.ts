import { fileURLToPath } from 'node:url';
import { serveFolder } from '#hosting/serve-folder.ts';

// `npm run serve`: the built site at http://localhost:4321, or at the port of PORT.
const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is "${process.env['PORT']}"; write a number from 0 to 65535.`);
  process.exit(1);
}
try {
  const server = await serveFolder(fileURLToPath(new URL('../../dist', import.meta.url)), port);
  console.log(`My Choice is at ${server.address}/  (Ctrl+C stops it)`);
  const stop = (): void => {
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (fault) {
  const taken = fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE';
  console.error(
    taken
      ? `Port ${port} is taken. Choose another one: PORT=4322 npm start`
      : fault instanceof Error
        ? fault.message
        : fault,
  );
  process.exit(1);
}
