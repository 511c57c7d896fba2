import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A network that misbehaves on demand, between the explorer and Neo4j. */
export class FaultyNetwork {
  readonly #target: number;
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #port = 0;
  #swallowing = false;
  #heard: Buffer[] = [];

  constructor(target: number) {
    this.#target = target;
  }

  get port(): number {
    return this.#port;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }

  /** Connections that are open towards the explorer. */
  get open(): number {
    return this.#sockets.size;
  }

  /** What the explorer has sent since the last `forget`. */
  heard(): string {
    return Buffer.concat(this.#heard).toString('latin1');
  }

  forget(): void {
    this.#heard = [];
  }

  /** Listens, always on the same port, and hands everything on. */
  async pass(): Promise<void> {
    this.#swallowing = false;
    if (this.#server !== null) return;
    const server = createServer((near) => this.#serve(near));
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
  }

  /** Takes connections and bytes, and answers nothing. */
  async swallow(): Promise<void> {
    await this.pass();
    this.#swallowing = true;
  }

  /** Every connection breaks. */
  cut(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  /** Nobody listens any more. */
  async refuse(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    this.cut();
    await new Promise((resolve) => (server === null ? resolve(null) : server.close(resolve)));
  }

  #serve(near: Socket): void {
    const far = connect(this.#target, '127.0.0.1');
    this.#sockets.add(near);
    near.on('data', (bytes: Buffer) => {
      this.#heard.push(bytes);
      if (!this.#swallowing) far.write(bytes);
    });
    far.on('data', (bytes) => this.#swallowing || near.write(bytes));
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      // A broken connection is what these tests are about.
      one.on('error', () => {});
      one.on('close', () => {
        this.#sockets.delete(near);
        other.destroy();
      });
    }
  }
}
