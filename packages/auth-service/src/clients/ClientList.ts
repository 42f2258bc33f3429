import { randomBytes } from 'node:crypto';
import type { ClientConfig } from '../configuration/AuthConfig';
import { isSecret, writeSecretHash } from './secretHash';

/** The services that may get a token by an id and a secret. */
export class ClientList {
  // A hash that no secret has, for ids that nobody has: to refuse them takes as long.
  private readonly nobody = writeSecretHash(randomBytes(16), randomBytes(32));

  /** Ends when the last secret has been judged: more than one at a time would leave no thread to sign tokens with. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly clients: readonly ClientConfig[]) {}

  /** @returns undefined when it is nobody */
  async find(id: string, secret: string): Promise<ClientConfig | undefined> {
    const client = this.clients.find(one => one.id === id);
    const hash = client?.secretHash ?? this.nobody;
    const judged = this.turn.then(() => isSecret(secret, hash));
    this.turn = judged.catch(() => undefined);
    return (await judged) ? client : undefined;
  }
}
