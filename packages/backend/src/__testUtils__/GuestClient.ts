import { waitFor } from './waitFor';

/** Calls the backend's API as a persona that is signed in: the guest, unless another is named. */
export class GuestClient {
  private token?: Promise<string>;

  /**
   * @param url - of the backend, e.g. `http://localhost:7007`
   * @param provider - of another persona
   */
  constructor(
    private readonly url: string,
    private readonly provider = 'guest',
  ) {}

  async get(endpoint: string): Promise<Response> {
    return this.send(endpoint, {});
  }

  /** @param body - sent as it is when it is text, else as JSON */
  async post(endpoint: string, body: unknown): Promise<Response> {
    return this.send(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  /** Waits until the catalog knows an entity, as it does soon after the start. */
  async waitForEntity(entityRef: string): Promise<void> {
    const endpoint = `catalog/entities/by-name/${entityRef.replace(':', '/')}`;
    await waitFor(entityRef, async () => (await this.get(endpoint)).ok);
  }

  /** Waits for the end of a scaffolder task, and says what it is. */
  async waitForTask(id: string): Promise<string> {
    return waitFor('the creation to end', async () => {
      const answer = await this.get(`scaffolder/v2/tasks/${id}`);
      const { status } = await answer.json();
      return ['completed', 'failed', 'cancelled'].includes(status) && status;
    });
  }

  private async send(endpoint: string, init: RequestInit): Promise<Response> {
    // A token lasts an hour; signing in for each call would try the limits of that.
    this.token ??= this.signIn();
    return fetch(`${this.url}/api/${endpoint}`, {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${await this.token}` },
    });
  }

  private async signIn(): Promise<string> {
    const answer = await fetch(`${this.url}/api/auth/${this.provider}/refresh`);
    const { backstageIdentity } = await answer.json();
    return backstageIdentity.token;
  }
}
