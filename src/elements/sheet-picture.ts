import { dotsPerMm, letterUnits, paintSheet } from '#kit/sheet/paint.ts';
import type { Measure, Sheet } from '#kit/sheet/sheet.ts';
import { sheetFonts } from './sheet-svg.ts';

/** How wide words are in this browser. */
export function measureIn(canvas: HTMLCanvasElement): Measure {
  const brush = brushOf(canvas);
  return (words, size, hand) => {
    brush.font = `700 ${letterUnits}px ${sheetFonts[hand]}`;
    return (brush.measureText(words).width * size) / letterUnits;
  };
}

/** A sheet as a picture, made on this device. */
export async function sheetPicture(sheet: Sheet): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(sheet.wide * dotsPerMm);
  canvas.height = Math.round(sheet.high * dotsPerMm);
  const brush = brushOf(canvas);
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  paintSheet(brush, sheet, {
    ...{ scale: dotsPerMm, fonts: sheetFonts, path: (d: string) => new Path2D(d), weight: 700 },
  });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('This browser made no picture of the sheet.'));
      else resolve(blob);
    }, 'image/png');
  });
}

function brushOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('This browser draws no pictures.');
  return brush;
}
