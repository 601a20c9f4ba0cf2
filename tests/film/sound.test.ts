import { beforeAll, describe, expect, test } from 'vitest';
import { loadDirectory } from '#directory/load-directory.ts';
import { endNumbers } from '#film/end-numbers.ts';
import { filmScript } from '#film/script/film-script.ts';
import { allMusic } from '#film/sound/score/all-music.ts';
import { integrated, loudnessOf, widestStep } from '#film/sound/loudness.ts';
import { finished, layersOf, type Layers } from '#film/sound/mix.ts';
import { hashText } from '#film/renditions/hash.ts';
import { wavFile } from '#film/sound/wav-file.ts';
import { rate, type Stereo } from '#film/sound/wave.ts';

const script = filmScript(endNumbers(loadDirectory('content')));
let layers: Layers;
let mix: Stereo;

beforeAll(() => {
  layers = layersOf(script);
  mix = finished(layers);
}, 120_000);

/** The first moment of a sound that is loud enough to be heard. */
function onset({ left, right }: Stereo): number {
  const loud = (i: number) => Math.abs(left[i] ?? 0) + Math.abs(right[i] ?? 0);
  let peak = 0;
  for (let i = 0; i < left.length; i++) peak = Math.max(peak, loud(i));
  for (let i = 0; i < left.length; i++) if (loud(i) > peak * 0.1) return i / rate;
  return Number.POSITIVE_INFINITY;
}

describe('the sound of the film', () => {
  test('a caption of a sound starts within 0.2 seconds of it', () => {
    const late = script.scenes.flatMap(({ id, sounds }) =>
      sounds.flatMap((cue) => {
        const made = layers.placed.find(({ name }) => name === `${id} ${cue.sound}`);
        if (made === undefined) return [];
        const off = Math.abs(made.at + onset(made.sound) - cue.start);
        return off <= 0.2 ? [] : [`${made.name} ${off.toFixed(2)}`];
      }),
    );
    expect(late).toEqual([]);
  });

  test('a caption of music starts within 0.2 seconds of a note, and every other has its sound', () => {
    const silent = ['hum-fades'];
    for (const [place, { id, sounds }] of script.scenes.entries()) {
      const notes = allMusic(script)[place]?.notes ?? [];
      for (const cue of sounds) {
        if (silent.includes(cue.sound)) continue;
        if (layers.placed.some(({ name }) => name === `${id} ${cue.sound}`)) continue;
        const nearest = Math.min(...notes.map(({ at }) => Math.abs(at - cue.start)));
        expect(nearest, `${id} ${cue.sound}`).toBeLessThanOrEqual(0.2);
      }
    }
  });

  test('the whole is at -20 LUFS', () => {
    expect(Math.abs(integrated(mix) + 20)).toBeLessThan(0.5);
  });

  test('nothing jumps: no step over 12 LU from one 400 ms to the next', () => {
    const { step, at } = widestStep(mix);
    expect(step, `at ${at} s`).toBeLessThanOrEqual(12);
  });

  test('no sample is clipped', () => {
    const most = [mix.left, mix.right].map((side) =>
      side.reduce((peak, x) => Math.max(peak, Math.abs(x)), 0),
    );
    expect(Math.max(...most)).toBeLessThan(0.8);
  });

  test('no effect is lost where both channels are heard as one', () => {
    for (const { name, sound } of layers.placed) {
      const both = sound.left.map((x, i) => (x + (sound.right[i] ?? 0)) / 2);
      const power = (samples: Float32Array) => samples.reduce((sum, x) => sum + x * x, 0);
      const stereo = (power(sound.left) + power(sound.right)) / 2;
      expect(10 * Math.log10(power(both) / stereo), name).toBeGreaterThan(-3.02);
    }
  });

  test('the last three seconds are silent', () => {
    const end = loudnessOf({
      left: mix.left.slice(189 * rate),
      right: mix.right.slice(189 * rate),
    });
    expect(Math.max(...end)).toBeLessThan(-60);
  });

  test('the thread’s motif is whole in scene 5 and not before', () => {
    const motif = [64, 67, 69, 72];
    const whole = allMusic(script).map(({ notes }) => {
      const line = [...notes].sort((a, b) => a.at - b.at);
      return line.some((first, from) => {
        let place = 0;
        for (const { midi, at } of line.slice(from)) {
          if (at - first.at > 4) break;
          if (midi === motif[place]) place += 1;
          if (place === motif.length) return true;
        }
        return false;
      });
    });
    expect(whole.slice(2, 5)).toEqual([false, false, false]);
    expect(whole[5]).toBe(true);
  });

  test('the bass is gone while they are away', () => {
    for (const { notes, pads } of allMusic(script).slice(3, 5)) {
      const all = [...notes.map(({ midi }) => midi), ...pads.flatMap((pad) => pad.notes)];
      expect(Math.min(...all)).toBeGreaterThanOrEqual(57);
    }
  });

  test('the same script gives the same samples', () => {
    expect(hashText(wavFile(finished(layersOf(script))))).toBe(hashText(wavFile(mix)));
  }, 120_000);
});
