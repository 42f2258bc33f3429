/** What is to say about a field's value: a fault that stops the wizard, or something good to know. */
export interface Verdict {
  readonly kind: 'fault' | 'warning' | 'good' | 'unknown';
  /** One sentence. */
  readonly message: string;
  /** What the sentence is about, to go and look. */
  readonly about?: VerdictSubject;
}

/** An entity of the catalog, e.g. `component:default/order-api`, or a page elsewhere. */
export type VerdictSubject =
  | { readonly entityRef: string }
  | { readonly url: string };

export function fault(message: string, about?: VerdictSubject): Verdict {
  return { kind: 'fault', message, ...(about && { about }) };
}

export function good(message: string, about?: VerdictSubject): Verdict {
  return { kind: 'good', message, ...(about && { about }) };
}

/** For what could not be found out; it stops nobody, because the backend asks again. */
export function unknown(message: string): Verdict {
  return { kind: 'unknown', message };
}
