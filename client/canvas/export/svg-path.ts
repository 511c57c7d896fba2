import { applied, type Matrix, scaleOf, turnOf } from './matrix.ts';

export const short = (value: number): string => String(Math.round(value * 100) / 100);

/** An outline as the `d` of a `<path>`, from the commands of a canvas; every point is transformed when it is given, as there. */
export class SvgPath {
  #commands: string[] = [];
  /** In the file's own units; null before the first. */
  #at: { readonly x: number; readonly y: number } | null = null;

  get d(): string {
    return this.#commands.join('');
  }

  get isEmpty(): boolean {
    return this.#commands.length === 0;
  }

  moveTo(m: Matrix, x: number, y: number): void {
    this.#to('M', [applied(m, x, y)]);
  }

  lineTo(m: Matrix, x: number, y: number): void {
    this.#to(this.#at === null ? 'M' : 'L', [applied(m, x, y)]);
  }

  quadraticCurveTo(m: Matrix, cx: number, cy: number, x: number, y: number): void {
    this.#to('Q', [applied(m, cx, cy), applied(m, x, y)]);
  }

  bezierCurveTo(m: Matrix, ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#to('C', [applied(m, ax, ay), applied(m, bx, by), applied(m, x, y)]);
  }

  closePath(): void {
    if (!this.isEmpty) this.#commands.push('Z');
  }

  rect(m: Matrix, x: number, y: number, width: number, height: number): void {
    this.moveTo(m, x, y);
    this.lineTo(m, x + width, y);
    this.lineTo(m, x + width, y + height);
    this.lineTo(m, x, y + height);
    this.closePath();
  }

  roundRect(m: Matrix, x: number, y: number, width: number, height: number, radius: number): void {
    const r = Math.max(0, Math.min(radius, width / 2, height / 2));
    this.moveTo(m, x + r, y);
    this.arcTo(m, x + width, y, x + width, y + height, r);
    this.arcTo(m, x + width, y + height, x, y + height, r);
    this.arcTo(m, x, y + height, x, y, r);
    this.arcTo(m, x, y, x + width, y, r);
    this.closePath();
  }

  ellipse(
    m: Matrix,
    x: number,
    y: number,
    rx: number,
    ry: number,
    turn: number,
    from: number,
    to: number,
    back = false,
  ): void {
    const on = (angle: number) => {
      const [ex, ey] = [rx * Math.cos(angle), ry * Math.sin(angle)];
      return applied(m, x + ex * Math.cos(turn) - ey * Math.sin(turn), y + ex * Math.sin(turn) + ey * Math.cos(turn));
    };
    const [start, whole] = [on(from), 2 * Math.PI];
    const swept = back ? from - to : to - from;
    this.#to(this.#at === null ? 'M' : 'L', [start]);
    const size = `A${short(rx * scaleOf(m))} ${short(ry * scaleOf(m))} ${short(((turn + turnOf(m)) * 180) / Math.PI)}`;
    const sweep = back ? 0 : 1;
    if (swept >= whole) {
      // One arc cannot end where it began.
      this.#to(`${size} 1 ${sweep} `, [on(from + Math.PI)]);
      this.#to(`${size} 1 ${sweep} `, [start]);
      return;
    }
    const angle = ((swept % whole) + whole) % whole;
    this.#to(`${size} ${angle > Math.PI ? 1 : 0} ${sweep} `, [on(to)]);
  }

  /** From where the outline is: a straight line, then an arc that touches it and the line to the second point. */
  arcTo(m: Matrix, x1: number, y1: number, x2: number, y2: number, radius: number): void {
    const corner = applied(m, x1, y1);
    const before = this.#at ?? corner;
    const after = applied(m, x2, y2);
    const r = radius * scaleOf(m);
    const [inX, inY, inLength] = towards(corner, before);
    const [outX, outY, outLength] = towards(corner, after);
    const turn = inX * outY - inY * outX;
    if (inLength === 0 || outLength === 0 || r === 0 || Math.abs(turn) < 1e-9) {
      this.#to('L', [corner]);
      return;
    }
    const half = Math.acos(Math.max(-1, Math.min(1, inX * outX + inY * outY))) / 2;
    const away = r / Math.tan(half);
    this.#to('L', [{ x: corner.x + inX * away, y: corner.y + inY * away }]);
    this.#to(`A${short(r)} ${short(r)} 0 0 ${turn < 0 ? 1 : 0} `, [
      { x: corner.x + outX * away, y: corner.y + outY * away },
    ]);
  }

  #to(command: string, points: readonly { readonly x: number; readonly y: number }[]): void {
    this.#commands.push(command + points.map(({ x, y }) => `${short(x)} ${short(y)}`).join(' '));
    this.#at = points.at(-1) ?? this.#at;
  }
}

function towards(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }) {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y);
  return length === 0 ? ([0, 0, 0] as const) : ([x / length, y / length, length] as const);
}
