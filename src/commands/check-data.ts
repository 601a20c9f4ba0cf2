import { DirectoryFaults } from '#directory/faults.ts';
import { loadDirectory } from '#directory/load-directory.ts';
import { loadFacts } from '#facts/load-facts.ts';

/** `npm run check:data [folder]`: reads content/, or another folder, and says what is wrong with it. */
const folder = process.argv[2] ?? 'content';
try {
  const { services, organisations, topics, retired, chains } = loadDirectory(folder);
  const { facts, guidance } = loadFacts(folder);
  console.log(
    `${services.length} services, ${organisations.length} organisations, ${topics.length} topics, ${chains.length} chains, ${retired.length} old names and numbers, ${facts.length} facts, ${guidance.length} guidance documents: no faults`,
  );
} catch (error) {
  if (!(error instanceof DirectoryFaults)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
