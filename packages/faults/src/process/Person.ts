import { setTimeout as delay } from 'node:timers/promises';

const TEMPLATE = 'template:default/nestjs-service';
/** A token lives an hour. */
const SIGN_IN_EVERY_MS = 10 * 60_000;
/** How long somebody looks at an error before they press the button again. */
const LOOK_MS = 500;
const MOST_TRIES = 200;

/** What a person asks for; each service has a route of its own. */
function toValues(service: string) {
  return {
    service,
    application: 'api',
    description: `Answers for ${service}`,
    owner: 'group:default/commerce',
    route: { path: `/api/v1/${service}`, methods: ['GET'] },
    guard: 'site-auth',
    roles: ['member'],
    environments: ['dev', 'prod'],
  };
}

/** No trouble, but an answer. */
class Refused extends Error {}

/** Somebody in front of the portal, who tries again when it shows an error. */
export class Person {
  private token?: { readonly text: string; readonly at: number };

  constructor(private readonly url: string) {}

  /**
   * Asks for a service until it is accepted.
   *
   * @returns the id of the task
   */
  async create(service: string): Promise<string> {
    return this.insist(`create ${service}`, async () => {
      const answer = await this.send('POST', 'scaffolder/v2/tasks', {
        templateRef: TEMPLATE,
        values: toValues(service),
      });
      if (answer.status === 400 || answer.status === 403)
        throw new Refused(await answer.text());
      return answer.status === 201
        ? ((await answer.json()) as { id: string }).id
        : undefined;
    });
  }

  /** Presses the button that a failed creation shows. */
  async retry(task: string): Promise<void> {
    await this.insist(`retry ${task}`, async () => {
      const { status } = await this.send(
        'POST',
        `scaffolder/v2/tasks/${task}/retry`,
        { secrets: {} },
      );
      // 409: the first try was heard.
      return status === 201 || status === 409;
    });
  }

  /** Looks at something, once. @returns the answer's status; 0 without an answer */
  async look(path: string): Promise<number> {
    try {
      const answer = await this.send('GET', path);
      await answer.arrayBuffer();
      return answer.status;
    } catch {
      return 0;
    }
  }

  /** What the page of a creation says. */
  async readTask(task: string): Promise<{ status: string }> {
    return this.insist(`see ${task}`, async () => {
      const answer = await this.send('GET', `scaffolder/v2/tasks/${task}`);
      return answer.ok ? answer.json() : undefined;
    });
  }

  private async insist<T>(
    what: string,
    ask: () => Promise<T | undefined | false>,
  ): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        const answer = await ask();
        if (answer) return answer;
      } catch (error) {
        if (error instanceof Refused) throw error;
        if (tries > MOST_TRIES) throw new Error(`Cannot ${what}: ${error}`);
      }
      if (tries > MOST_TRIES) throw new Error(`Cannot ${what}`);
      await delay(LOOK_MS);
    }
  }

  private async send(
    method: string,
    endpoint: string,
    body?: unknown,
  ): Promise<Response> {
    const answer = await fetch(`${this.url}/api/${endpoint}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.signIn()}`,
        'content-type': 'application/json',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    // The keys of before are gone with the database: whoever tries again signs in first.
    if (answer.status === 401) this.token = undefined;
    return answer;
  }

  private async signIn(): Promise<string> {
    if (!this.token || Date.now() - this.token.at > SIGN_IN_EVERY_MS) {
      const answer = await fetch(`${this.url}/api/auth/guest/refresh`, {
        headers: { 'x-requested-with': 'XMLHttpRequest' },
      });
      const { backstageIdentity } = (await answer.json()) as any;
      this.token = { text: backstageIdentity.token, at: Date.now() };
    }
    return this.token.text;
  }
}
