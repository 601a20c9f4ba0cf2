import type { Scene } from './scene.ts';

export const drawAnotherDoor: Scene = () => undefined;
