/** A message, as often as it has been handed out. */
export interface Delivery {
  readonly id: string;
  /** JSON. */
  readonly body: string;
  /** Of the trace that the sender was in (W3C Trace Context). */
  readonly traceparent?: string;
  /** 1 for the first time. */
  readonly tries: number;
}

/** Hands every message out to one of many readers, until one of them says that it is done. */
export abstract class Queue {
  abstract readonly name: string;
  /** The next message; `undefined` after a moment without one. */
  abstract take(): Promise<Delivery | undefined>;
  /** It will not be handed out again. */
  abstract finish(delivery: Delivery): Promise<void>;
  /** Puts it aside, with the reason, where a person finds it. */
  abstract bury(delivery: Delivery, reason: string): Promise<void>;
  abstract isReady(): boolean;
  abstract close(): void;
}
