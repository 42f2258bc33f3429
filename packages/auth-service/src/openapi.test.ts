import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import { parse } from 'yaml';
import {
  hasRedis,
  startRedis,
  type RunningRedis,
} from './__testUtils__/startRedis';
import { startReplica, type Replica } from './__testUtils__/startReplica';
import { SESSION_GRANT, writeSession } from './__testUtils__/writeSession';
import { REFUSAL_CODES } from './http/Refusal';

const describeWithRedis = hasRedis() ? describe : describe.skip;

const description = parse(
  readFileSync(require.resolve('../openapi.yaml'), 'utf8'),
);
// OpenAPI's own words are none of JSON Schema's.
const ajv = new Ajv2020({ strict: false }).addSchema(description, 'openapi');

describe('openapi.yaml', () => {
  it('lists every code of a refusal', () => {
    expect(description.components.schemas.Refusal.properties.code.enum).toEqual(
      REFUSAL_CODES,
    );
  });
});

describeWithRedis('what the service answers', () => {
  let redis: RunningRedis;
  let replica: Replica;

  beforeAll(async () => {
    redis = await startRedis();
    replica = await startReplica(redis.connect());
  });

  afterAll(async () => {
    await replica?.stop();
    await redis?.stop();
  });

  /** The problems of an answer, by what openapi.yaml says of the operation. */
  const judge = async (method: string, path: string, response: Response) => {
    const operation = description.paths[path][method];
    const named = operation.responses[response.status];
    const body = response.status === 204 ? undefined : await response.json();
    if (!named) return { body, problems: `no ${response.status} of ${path}` };
    const pointer = named.$ref
      ? `${named.$ref.slice(1)}`
      : `/paths/${path.replace(/\//g, '~1')}/${method}/responses/${
          response.status
        }`;
    if (body === undefined) return { body, problems: null };
    const validate = ajv.getSchema(
      `openapi#${pointer}/content/application~1json/schema`,
    )!;
    validate(body);
    return { body, problems: validate.errors ?? null };
  };

  it('is what openapi.yaml says', async () => {
    const id = await writeSession(redis.connect());
    const ask = (
      path: string,
      parameters: Record<string, string>,
      headers = {},
    ) =>
      replica
        .post(path, parameters, headers)
        .then(response => judge('post', path, response));
    const read = (path: string, headers = {}) =>
      replica.get(path, headers).then(response => judge('get', path, response));

    const token = await ask('/token', {
      grant_type: SESSION_GRANT,
      session_id: id,
    });
    const refreshed = await ask('/token/refresh', {
      refresh_token: token.body.refresh_token,
    });
    const bearer = { authorization: `Bearer ${token.body.access_token}` };
    const session = await read('/session', bearer);
    const answers = [
      token,
      refreshed,
      session,
      await ask('/logout', {}, bearer),
      await read('/.well-known/revocations.json'),
      await read('/.well-known/jwks.json'),
      await read('/health/live'),
      await read('/health/ready'),
      await read('/session', bearer),
      await ask('/token', {}),
      await ask('/token/refresh', {}),
      await ask('/logout', { audience: 'x' }),
    ];
    expect(answers.map(({ problems }) => problems)).toEqual(
      answers.map(() => null),
    );
    expect(Object.keys(description.paths)).toHaveLength(8);
  });

  it('would not pass with a field that is not described', () => {
    const validate = ajv.getSchema('openapi#/components/schemas/Token')!;
    const right = { access_token: 'a', token_type: 'Bearer', expires_in: 1 };
    expect(validate(right)).toBe(true);
    expect(validate({ ...right, secret: 'b' })).toBe(false);
  });
});
