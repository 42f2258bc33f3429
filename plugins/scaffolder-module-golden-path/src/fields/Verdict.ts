/** What is to say about a field's value: a fault that stops the wizard, or something good to know. */
export interface Verdict {
  readonly kind: 'fault' | 'good' | 'unknown';
  /** One sentence. */
  readonly message: string;
  /** What the sentence is about, to go and look, e.g. `component:default/order-api`. */
  readonly entityRef?: string;
}

export function fault(message: string, entityRef?: string): Verdict {
  return { kind: 'fault', message, entityRef };
}

export function good(message: string, entityRef?: string): Verdict {
  return { kind: 'good', message, entityRef };
}

/** For what could not be found out; it stops nobody, because the backend asks again. */
export function unknown(message: string): Verdict {
  return { kind: 'unknown', message };
}
