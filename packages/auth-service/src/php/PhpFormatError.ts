/** Bytes that are not what PHP writes, or more of them than allowed. Never quotes them: they are somebody's session. */
export class PhpFormatError extends Error {
  override readonly name = 'PhpFormatError';

  /** @param at - the offset in bytes where reading stopped */
  constructor(readonly problem: string, readonly at: number) {
    super(`${problem} (at byte ${at})`);
  }
}
