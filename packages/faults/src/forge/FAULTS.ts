/** A write that not all of GitHub has heard of yet. */
export const UNSEEN = 'does not see its last write';

/** Ways in which GitHub fails, as the sandbox plays them; the key is the row of the table. */
export const FAULTS: Readonly<Record<string, readonly object[]>> = {
  'fails with 5xx': [
    { kind: 'error-before', status: 502 },
    { kind: 'error-after', status: 500 },
  ],
  'resets the connection': [
    { kind: 'reset', when: 'before' },
    { kind: 'reset', when: 'middle' },
    { kind: 'reset', when: 'after' },
  ],
  hangs: [
    { kind: 'hang', when: 'before' },
    { kind: 'hang', when: 'after' },
  ],
  'answers with half, or a page': [
    { kind: 'truncated' },
    { kind: 'html', status: 200, when: 'after' },
    { kind: 'html', status: 503, when: 'before' },
  ],
  'asks to wait': [
    { kind: 'secondary-limit', status: 403, retryAfter: 3 },
    { kind: 'secondary-limit', status: 429, retryAfter: 1 },
    { kind: 'primary-limit', status: 403, reset: 2 },
    { kind: 'primary-limit', status: 429, reset: 2 },
  ],
  'refuses the token': [{ kind: 'unauthorized' }],
  [UNSEEN]: [{ kind: 'lag' }],
  'is busy with the objects': [{ kind: 'error-before', status: 409 }],
  'gets a call twice': [
    { kind: 'duplicate', answer: 'second' },
    { kind: 'duplicate', answer: 'first', gap: 15 },
  ],
  'is slow': [{ kind: 'delay', ms: 60 }],
};
