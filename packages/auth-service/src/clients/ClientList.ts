import type { ClientConfig } from '../configuration/AuthConfig';
import { randomText } from '../sealing/digest';
import { hashSecret, isSecret } from './secretHash';

/** The services that may get a token by an id and a secret. */
export class ClientList {
  private constructor(
    private readonly clients: readonly ClientConfig[],
    private readonly nobody: string,
  ) {}

  static async create(clients: readonly ClientConfig[]): Promise<ClientList> {
    return new ClientList(clients, await hashSecret(randomText()));
  }

  /**
   * Takes as long for an id that nobody has as for a wrong secret.
   *
   * @returns undefined when it is nobody
   */
  async find(id: string, secret: string): Promise<ClientConfig | undefined> {
    const client = this.clients.find(one => one.id === id);
    const isRight = await isSecret(secret, client?.secretHash ?? this.nobody);
    return isRight ? client : undefined;
  }
}
