import fs from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { waitFor } from './waitFor';

const ROOT = path.resolve(__dirname, '../../../..');

/** Who asks, in the order of the table's columns. */
export const ACTORS = [
  'developer',
  'teammate',
  'outsider',
  'platform',
  'manager',
  'stranger',
  'nobody',
] as const;

/** One of {@link ACTORS}; `nobody` is not signed in. */
export type Actor = (typeof ACTORS)[number];

/** By which door each enters, and as whom. The stranger is in no group that gives a role. */
const DOORS: Record<
  Exclude<Actor, 'nobody'>,
  { provider: string; user?: string; groups?: string[] }
> = {
  developer: { provider: 'guest' },
  teammate: { provider: 'local-teammate', user: 'mina.park' },
  outsider: { provider: 'local-outsider', user: 'elena.rossi' },
  platform: { provider: 'local-platform' },
  manager: { provider: 'local-manager' },
  stranger: {
    provider: 'local-stranger',
    user: 'stranger',
    groups: ['group:default/visitors'],
  },
};

/** Of an action that none of our golden paths has. */
const ARBITRARY = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: { name: 'arbitrary', title: 'Arbitrary' },
  spec: {
    owner: 'group:default/platform',
    type: 'service',
    parameters: [],
    steps: [{ id: 'say', action: 'debug:log', input: { message: 'heard' } }],
  },
};

/** What was answered. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  /** Parsed where it is JSON. */
  readonly body: any;
}

/** People of all roles before one portal, and what they were told. */
export class RoleScene {
  /** Everything that anybody was answered. */
  readonly heard: string[] = [];
  private readonly tokens = new Map<Actor, string>();

  /** @param url - of the backend */
  constructor(private readonly url: string) {}

  /**
   * Writes what stands over app-config.yaml: a door for each actor, and a template of a stock action.
   *
   * @param folder - where it is written
   * @returns the file
   */
  static configure(folder: string): string {
    const { slipway, catalog } = parse(
      fs.readFileSync(path.resolve(ROOT, 'app-config.yaml'), 'utf-8'),
    );
    const doors = Object.values(DOORS);
    const personas = doors.flatMap(({ provider, user, groups = [] }) =>
      user
        ? {
            provider,
            role: 'developer',
            title: user,
            description: user,
            userEntityRef: `user:default/${user}`,
            groups,
          }
        : [],
    );
    const template = path.join(folder, 'arbitrary.yaml');
    fs.writeFileSync(template, stringify(ARBITRARY));
    const file = path.join(folder, 'app-config.roles.yaml');
    const config = {
      auth: {
        providers: Object.fromEntries(
          doors.map(({ provider }) => [provider, {}]),
        ),
      },
      slipway: { personas: [...slipway.personas, ...personas] },
      catalog: {
        locations: [...catalog.locations, { type: 'file', target: template }],
      },
    };
    fs.writeFileSync(file, stringify(config));
    return file;
  }

  /** Tokens of all who are signed in. */
  async signIn(): Promise<void> {
    for (const [actor, { provider }] of Object.entries(DOORS)) {
      const answer = await fetch(`${this.url}/api/auth/${provider}/refresh`);
      const { backstageIdentity } = await answer.json();
      this.tokens.set(actor as Actor, backstageIdentity.token);
    }
  }

  listTokens(): string[] {
    return [...this.tokens.values()];
  }

  /**
   * @param endpoint - e.g. `catalog/entities`
   * @param body - as JSON
   */
  async ask(
    actor: Actor,
    method: string,
    endpoint: string,
    body?: unknown,
  ): Promise<Answer> {
    const token = this.tokens.get(actor);
    const answer = await fetch(`${this.url}/api/${endpoint}`, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    this.heard.push(text);
    const type = answer.headers.get('content-type') ?? '';
    return {
      status: answer.status,
      text,
      body:
        type.startsWith('application/json') && text
          ? JSON.parse(text)
          : undefined,
    };
  }

  /** Asks for a creation. @returns the task's id */
  async create(
    actor: Actor,
    values: object,
    templateRef = 'template:default/nestjs-service',
  ): Promise<string> {
    const { body, text } = await this.ask(
      actor,
      'POST',
      'scaffolder/v2/tasks',
      { templateRef, values },
    );
    if (!body.id) throw new Error(text);
    return body.id;
  }

  /** Waits for the end of a creation. @returns what it is, and the sentence of its end */
  async waitForTask(id: string): Promise<{ status: string; message: string }> {
    const status = await waitFor('the creation to end', async () => {
      const { body } = await this.ask(
        'platform',
        'GET',
        `scaffolder/v2/tasks/${id}`,
      );
      return (
        ['completed', 'failed', 'cancelled'].includes(body.status) &&
        body.status
      );
    });
    const { body } = await this.ask(
      'platform',
      'GET',
      `scaffolder/v2/tasks/${id}/events`,
    );
    const end = body.find(
      ({ type }: { type: string }) => type === 'completion',
    );
    return { status, message: end?.body.error?.message ?? '' };
  }
}
