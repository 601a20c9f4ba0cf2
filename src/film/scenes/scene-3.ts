import type { Scene } from './scene.ts';

export const drawOutside: Scene = () => undefined;
