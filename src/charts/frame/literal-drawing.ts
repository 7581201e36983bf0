/**
 * A drawing on the page as SVG text that needs no style sheet: what the browser worked out for every element is
 * written on it. The page's own element is left as it is.
 */
const PRESENTATION = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

export interface LiteralDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The largest drawing inside `holder` that is shown; null when there is none. */
export function literalDrawing(holder: Element): LiteralDrawing | null {
  const shown = [...holder.querySelectorAll('svg')]
    .map((svg) => ({ svg, ...sizeOf(svg) }))
    .sort((a, b) => b.width * b.height - a.width * a.height)[0];
  if (!shown || shown.width === 0) return null;
  const { svg, width, height } = shown;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  writeStyles(svg, copy);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('overflow', 'visible');
  return { svg: new XMLSerializer().serializeToString(copy), width, height };
}

function sizeOf(svg: SVGSVGElement): { width: number; height: number } {
  const { width, height } = svg.getBoundingClientRect();
  return { width: Math.round(width), height: Math.round(height) };
}

function writeStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  to.removeAttribute('class');
  to.removeAttribute('style');
  for (const name of PRESENTATION) {
    const value = style.getPropertyValue(name);
    if (value) to.setAttribute(name, value);
  }
  const children = [...to.children];
  [...from.children].forEach((child, i) => {
    const copy = children[i];
    if (!copy) return;
    if (getComputedStyle(child).display === 'none') copy.remove();
    else writeStyles(child, copy);
  });
}
