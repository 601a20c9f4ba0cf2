import type { Scene } from './scene.ts';

export const drawWhatHappensNext: Scene = () => undefined;
