import { waitFor } from './waitFor';

/** Calls the backend's API as one of the people of the local mode. */
export class PersonClient {
  private token?: Promise<string>;

  /**
   * @param url - of the backend, e.g. `http://localhost:7007`
   * @param provider - one of `slipway.personas`
   */
  constructor(
    private readonly url: string,
    private readonly provider: string,
  ) {}

  /** @returns the status and what was answered */
  async call(
    method: string,
    endpoint: string,
    body?: unknown,
  ): Promise<{ status: number; body: any }> {
    this.token ??= this.signIn();
    const response = await fetch(`${this.url}/api/${endpoint}`, {
      method,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await this.token}`,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : null };
  }

  /** @returns the id of the creation's task */
  async create(templateRef: string, values: object): Promise<string> {
    const { body } = await this.call('POST', 'scaffolder/v2/tasks', {
      templateRef,
      values,
    });
    return body.id;
  }

  /** Waits until a creation stands so. @returns its last message */
  async waitForTask(id: string, status: string): Promise<string> {
    await waitFor(`the creation to be ${status}`, async () => {
      const { body } = await this.call('GET', `scaffolder/v2/tasks/${id}`);
      return body.status === status;
    });
    const { body } = await this.call('GET', `scaffolder/v2/tasks/${id}/events`);
    const [end] = body.filter(({ type }: any) => type === 'completion');
    return end?.body.error?.message ?? '';
  }

  private async signIn(): Promise<string> {
    const answer = await fetch(`${this.url}/api/auth/${this.provider}/refresh`);
    const { backstageIdentity } = await answer.json();
    return backstageIdentity.token;
  }
}
