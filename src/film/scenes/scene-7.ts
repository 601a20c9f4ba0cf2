import type { Scene } from './scene.ts';

export const drawYouHaveAChoice: Scene = () => undefined;
