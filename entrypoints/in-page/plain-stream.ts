type Controller<Chunk> = {
  readonly desiredSize: number;
  enqueue(chunk: Chunk): void;
  close(): void;
  error(reason: unknown): void;
};
type Source<Chunk> = {
  start?(controller: Controller<Chunk>): unknown;
  pull?(controller: Controller<Chunk>): unknown;
  cancel?(reason: unknown): unknown;
};
type Strategy<Chunk> = { highWaterMark?: number; size?(chunk: Chunk): number };
type Read<Chunk> = { done: false; value: Chunk } | { done: true; value: undefined };

/**
 * As much of a ReadableStream as pdf.js reads by: one reader, chunks in order, a pull whenever there is room. Firefox gives
 * a content script the page's own stream, which may not look at a source made here.
 *
 * @see https://streams.spec.whatwg.org/#rs-model
 */
export class PlainStream<Chunk> {
  #queue: Chunk[] = [];
  #waiting: { resolve: (read: Read<Chunk>) => void; reject: (reason: unknown) => void }[] = [];
  #end: { failed: boolean; reason?: unknown } | undefined;
  #pulling = true;
  #again = false;
  #started = false;
  readonly #source: Source<Chunk>;
  readonly #room: () => number;
  readonly #controller: Controller<Chunk>;

  constructor(source: Source<Chunk>, { highWaterMark = 1, size = () => 1 }: Strategy<Chunk> = {}) {
    this.#source = source;
    this.#room = () => highWaterMark - this.#queue.reduce((sum, chunk) => sum + size(chunk), 0);
    const room = this.#room;
    this.#controller = {
      get desiredSize() {
        return room();
      },
      enqueue: (chunk) => {
        const reader = this.#waiting.shift();
        if (reader === undefined) this.#queue.push(chunk);
        else reader.resolve({ done: false, value: chunk });
        this.#pull();
      },
      close: () => this.#finish({ failed: false }),
      error: (reason) => this.#finish({ failed: true, reason }),
    };
    Promise.resolve(source.start?.(this.#controller)).then(
      () => this.#free(),
      (reason) => this.#finish({ failed: true, reason }),
    );
  }

  getReader() {
    return {
      read: (): Promise<Read<Chunk>> => {
        if (this.#queue.length > 0) {
          const value = this.#queue.shift() as Chunk;
          this.#pull();
          return Promise.resolve({ done: false, value });
        }
        if (this.#end?.failed) return Promise.reject(this.#end.reason);
        if (this.#end !== undefined) return Promise.resolve({ done: true, value: undefined });
        const next = new Promise<Read<Chunk>>((resolve, reject) => this.#waiting.push({ resolve, reject }));
        this.#pull();
        return next;
      },
      cancel: async (reason?: unknown): Promise<void> => {
        this.#queue = [];
        this.#finish({ failed: false });
        await this.#source.cancel?.(reason);
      },
      releaseLock: (): void => {},
    };
  }

  /** Asks for more where there is room or somebody waits, one time after the other. */
  #pull(): void {
    if (this.#end !== undefined || (this.#room() <= 0 && this.#waiting.length === 0)) return;
    this.#again = this.#pulling;
    if (this.#pulling) return;
    this.#pulling = true;
    Promise.resolve(this.#source.pull?.(this.#controller)).then(
      () => this.#free(),
      (reason) => this.#finish({ failed: true, reason }),
    );
  }

  #free(): void {
    this.#pulling = false;
    if (!this.#again && this.#started) return;
    this.#started = true;
    this.#again = false;
    this.#pull();
  }

  #finish(end: { failed: boolean; reason?: unknown }): void {
    this.#end ??= end;
    for (const { resolve, reject } of this.#waiting.splice(0)) {
      if (this.#end.failed) reject(this.#end.reason);
      else resolve({ done: true, value: undefined });
    }
  }
}
