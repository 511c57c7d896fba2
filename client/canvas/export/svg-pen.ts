import { escaped } from '../../model/export/xml.ts';
import { applied, IDENTITY, type Matrix, scaleOf, times, turnOf } from './matrix.ts';
import type { Pen } from './pen.ts';
import { SvgPath, short } from './svg-path.ts';

interface State {
  fillStyle: CanvasRenderingContext2D['fillStyle'];
  strokeStyle: CanvasRenderingContext2D['strokeStyle'];
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  lineDashOffset: number;
  globalAlpha: number;
  globalCompositeOperation: GlobalCompositeOperation;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  direction: CanvasDirection;
}

const START: State = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  globalAlpha: 1,
  globalCompositeOperation: 'source-over',
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  direction: 'ltr',
};

/** What `save` keeps beside the transform and the dashes. */
const KEPT = Object.keys(START) as (keyof State)[];

const ANCHORS: Readonly<Record<CanvasTextAlign, string>> = {
  start: 'start',
  left: 'start',
  center: 'middle',
  right: 'end',
  end: 'end',
};

/**
 * The part of a 2d canvas that Cytoscape's renderer and our layer draw with, written as SVG: outlines as paths, text as text.
 * A halo, which a canvas draws as a text of its own, becomes the outline of the text that it belongs to.
 */
export class SvgPen implements Pen {
  fillStyle = START.fillStyle;
  strokeStyle = START.strokeStyle;
  lineWidth = START.lineWidth;
  lineCap = START.lineCap;
  lineJoin = START.lineJoin;
  lineDashOffset = START.lineDashOffset;
  globalAlpha = START.globalAlpha;
  globalCompositeOperation = START.globalCompositeOperation;
  font = START.font;
  textAlign = START.textAlign;
  textBaseline = START.textBaseline;
  direction = START.direction;

  readonly #ground: string;
  readonly #elements: string[] = [];
  readonly #states: { readonly state: Partial<State>; readonly matrix: Matrix; readonly dash: readonly number[] }[] =
    [];
  readonly #halos = new Map<string, string>();
  #matrix = IDENTITY;
  #dash: readonly number[] = [];
  #path = new SvgPath();

  /** @param ground the colour under everything: what a canvas would rub out is painted over with it */
  constructor(ground: string) {
    this.#ground = ground;
  }

  /** All that was drawn, as elements of an `<svg>`. */
  get elements(): string {
    return this.#elements.join('\n');
  }

  save(): void {
    const state = Object.fromEntries(KEPT.map((key) => [key, this[key]]));
    this.#states.push({ state, matrix: this.#matrix, dash: this.#dash });
  }

  restore(): void {
    const before = this.#states.pop();
    if (before === undefined) return;
    Object.assign(this, before.state);
    this.#matrix = before.matrix;
    this.#dash = before.dash;
  }

  translate(x: number, y: number): void {
    this.#matrix = times(this.#matrix, { ...IDENTITY, e: x, f: y });
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.#matrix = times(this.#matrix, { a: cos, b: sin, c: -sin, d: cos, e: 0, f: 0 });
  }

  scale(x: number, y: number): void {
    this.#matrix = times(this.#matrix, { ...IDENTITY, a: x, d: y });
  }

  beginPath(): void {
    this.#path = new SvgPath();
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(this.#matrix, x, y);
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(this.#matrix, x, y);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#path.quadraticCurveTo(this.#matrix, cx, cy, x, y);
  }

  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#path.bezierCurveTo(this.#matrix, ax, ay, bx, by, x, y);
  }

  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void {
    this.#path.arcTo(this.#matrix, x1, y1, x2, y2, radius);
  }

  arc(x: number, y: number, radius: number, from: number, to: number, back = false): void {
    this.#path.ellipse(this.#matrix, x, y, radius, radius, 0, from, to, back);
  }

  ellipse(x: number, y: number, rx: number, ry: number, turn: number, from: number, to: number, back = false): void {
    this.#path.ellipse(this.#matrix, x, y, rx, ry, turn, from, to, back);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(this.#matrix, x, y, width, height);
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    this.#path.roundRect(this.#matrix, x, y, width, height, radius);
  }

  closePath(): void {
    this.#path.closePath();
  }

  setLineDash(dash: Iterable<number>): void {
    this.#dash = [...dash];
  }

  fill(): void {
    if (this.#path.isEmpty) return;
    this.#draw(`<path d="${this.#path.d}"${paint('fill', this.#ink(this.fillStyle))}`);
  }

  stroke(): void {
    if (this.#path.isEmpty) return;
    this.#draw(`<path d="${this.#path.d}" fill="none"${this.#stroked(scaleOf(this.#matrix))}`);
  }

  /** Outlines that are there as `d` already, in the units of the transform. */
  strokeData(outlines: readonly string[]): void {
    const { a, b, c, d, e, f } = this.#matrix;
    const matrix = [a, b, c, d, e, f].map((value) => Number(value.toFixed(4))).join(' ');
    const path = escaped(outlines.join(' '));
    this.#draw(`<path d="${path}" transform="matrix(${matrix})" fill="none"${this.#stroked(1)}`);
  }

  fillText(text: string, x: number, y: number): void {
    const key = this.#keyOf(text, x, y);
    const halo = this.#halos.get(key) ?? '';
    this.#halos.delete(key);
    const { weight, size, family } = fontParts(this.font);
    const [px, py] = this.#at(x, y);
    const turn = (turnOf(this.#matrix) * 180) / Math.PI;
    const turned = Math.abs(turn) < 0.01 ? '' : ` transform="rotate(${short(turn)} ${px} ${py})"`;
    // In text that runs from the right the anchor's ends change places; ours says left and right.
    const rightToLeft = this.direction === 'rtl';
    const anchor = ANCHORS[this.textAlign];
    const end = !rightToLeft || anchor === 'middle' ? anchor : anchor === 'start' ? 'end' : 'start';
    const font = ` font-family="${escaped(family)}" font-size="${short(size * scaleOf(this.#matrix))}" font-weight="${weight}"`;
    this.#draw(
      `<text x="${px}" y="${py}"${turned}${font} text-anchor="${end}"${rightToLeft ? ' direction="rtl"' : ''}` +
        `${halo}${paint('fill', this.#ink(this.fillStyle))}`,
      escaped(text),
    );
  }

  /** Not drawn: the text that is filled there next has it around it. */
  strokeText(text: string, x: number, y: number): void {
    const halo = `${this.#stroked(scaleOf(this.#matrix))} paint-order="stroke"`;
    this.#halos.set(this.#keyOf(text, x, y), halo);
  }

  #draw(begun: string, text: string | null = null): void {
    const alpha = this.globalAlpha < 1 ? ` opacity="${short(this.globalAlpha)}"` : '';
    this.#elements.push(text === null ? `${begun}${alpha}/>` : `${begun}${alpha}>${text}</text>`);
  }

  #stroked(scale: number): string {
    const dash =
      this.#dash.length === 0 ? '' : ` stroke-dasharray="${this.#dash.map((one) => short(one * scale)).join(' ')}"`;
    const ends = `${this.lineCap === 'butt' ? '' : ` stroke-linecap="${this.lineCap}"`} stroke-linejoin="${this.lineJoin}"`;
    return `${paint('stroke', this.#ink(this.strokeStyle))} stroke-width="${short(this.lineWidth * scale)}"${dash}${ends}`;
  }

  #ink(style: CanvasRenderingContext2D['fillStyle']): string {
    if (this.globalCompositeOperation === 'destination-out') return this.#ground;
    return typeof style === 'string' ? style : 'none';
  }

  #at(x: number, y: number): readonly [string, string] {
    const at = applied(this.#matrix, x, y);
    return [short(at.x), short(at.y)];
  }

  #keyOf(text: string, x: number, y: number): string {
    return [...this.#at(x, y), text].join(' ');
  }
}

/** `rgba()` in an attribute is read by browsers only, and not by the programs that pictures are edited with. */
function paint(what: 'fill' | 'stroke', color: string): string {
  const [, red, green, blue, alpha] =
    /^rgba\(\s*([\d.]+)\s*,\s*([\d.]+)\s*,\s*([\d.]+)\s*,\s*([\d.]+)\s*\)$/.exec(color) ?? [];
  if (alpha === undefined) return ` ${what}="${escaped(color)}"`;
  const opaque = Number(alpha) === 1 ? '' : ` ${what}-opacity="${alpha}"`;
  return ` ${what}="rgb(${red},${green},${blue})"${opaque}`;
}

/**
 * `600 13px "Face", sans-serif` in its parts, as `fontOf` writes it. Where the file is opened there are the page's faces under
 * their everyday names at best; Arial runs about as wide as ours.
 */
function fontParts(font: string): { readonly weight: string; readonly size: number; readonly family: string } {
  const [, weight = '400', size = '10', faces = 'sans-serif'] = /^(?:(\d+) )?([\d.]+)px (.+)$/.exec(font) ?? [];
  const family = faces.replace(/"([^"]+?)( Variable)?"/g, "'$1'").replace(/sans-serif$/, 'Arial, sans-serif');
  return { weight, size: Number(size), family };
}
