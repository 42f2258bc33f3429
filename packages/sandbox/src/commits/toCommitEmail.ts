import type { Actor } from '../api/Actor';

/** The address under which GitHub lets its users make commits. */
export function toCommitEmail({ login }: Pick<Actor, 'login'>): string {
  return `${login}@users.noreply.github.com`;
}

/** Who owns such an address, at any host; `undefined` when GitHub would know nobody of it. */
export function readCommitEmail(email: string): Actor | undefined {
  const login = /^(?:\d+\+)?(.+)@users\.noreply\./.exec(email)?.[1];
  if (!login) return undefined;
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}
