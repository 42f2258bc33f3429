import { randomText } from '../sealing/digest';

/**
 * A refresh token: the login, a secret that stays the same through all turns, and one that is new each turn. So a
 * token that was used before is told from one that somebody made up.
 */
export interface RefreshToken {
  readonly sid: string;
  readonly family: string;
  readonly turn: string;
}

const PART = /^[\w-]{32}$/;

export function createRefreshToken(sid: string): RefreshToken {
  return { sid, family: randomText(), turn: randomText() };
}

export function writeRefreshToken({ sid, family, turn }: RefreshToken): string {
  return `${sid}.${family}.${turn}`;
}

/** @returns undefined when it has not the form of one */
export function readRefreshToken(text: string): RefreshToken | undefined {
  const parts = text.split('.');
  if (parts.length !== 3 || !parts.every(part => PART.test(part)))
    return undefined;
  const [sid, family, turn] = parts;
  return { sid, family, turn };
}
