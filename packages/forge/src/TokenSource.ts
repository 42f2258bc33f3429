/** What a call needs to be allowed. */
export type Right = 'read' | 'write';

/** Where the forge has its tokens from. All throw ForgeError. */
export interface TokenSource {
  /** @returns `undefined` where none is configured: a public repository may be read without */
  read(right: Right): Promise<string | undefined>;
  /** Another token for one that GitHub has refused; the same again where there is only one. */
  renew(right: Right, refused: string): Promise<string | undefined>;
}
