import type { Scene } from './scene.ts';

export const drawStrings: Scene = () => undefined;
