import type { Shape, Sheet } from '#kit/sheet/sheet.ts';

const svgNames = 'http://www.w3.org/2000/svg';
/** The film's letters, and the device's. */
export const sheetFonts = {
  film: 'Film, ui-rounded, system-ui, sans-serif',
  plain: 'system-ui, sans-serif',
} as const;

/** Those of the site's headings are a little smaller: sheets are set in their full size, as when made. */
export async function loadFilmLetters(): Promise<void> {
  const letters = new FontFace('Film', 'url(/fonts/shantell-sans-700.woff2)', { weight: '700' });
  document.fonts.add(await letters.load());
}

/** A sheet as a drawing in the page, in its real size, sharp on paper. `name` says what it is. */
export function sheetSvg(sheet: Sheet, name: string): SVGSVGElement {
  const svg = document.createElementNS(svgNames, 'svg');
  set(svg, {
    ...{ viewBox: `0 0 ${sheet.wide} ${sheet.high}`, role: 'img', 'aria-label': name },
    ...{ width: `${sheet.wide}mm`, height: `${sheet.high}mm` },
  });
  svg.append(...sheet.shapes.map(drawn));
  return svg;
}

function drawn(shape: Shape): SVGElement {
  const { kind, x, y, fill } = shape;
  if (kind === 'box') return node('rect', { x, y, width: shape.wide, height: shape.high, fill });
  if (kind === 'outline') {
    return node('path', {
      d: shape.d,
      fill,
      transform: `translate(${x} ${y}) scale(${shape.scale})`,
    });
  }
  const text = node('text', {
    ...{ x, y, fill, 'font-size': shape.size, 'font-family': sheetFonts[shape.hand] },
    ...{ 'font-weight': 700, 'text-anchor': shape.align ?? 'start' },
  });
  text.textContent = shape.words;
  return text;
}

function node(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(svgNames, name);
  set(made, attributes);
  return made;
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
