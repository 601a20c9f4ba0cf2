import { drawChunk, type ChunkOrder } from './draw-chunk.ts';

/** A process of its own that draws what it is told to, one piece after another. */
process.on('message', (order: ChunkOrder) => {
  drawChunk(order, () => process.send?.('drawn')).then(
    () => process.send?.('done'),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));
