import Ajv from 'ajv';
import { readSharedData } from './__testUtils__/readSharedData';
import { ScriptedArgoCd } from './__testUtils__/ScriptedArgoCd';
import { STREAM_FIELDS } from './applicationSchema';
import { startProvider } from './__testUtils__/startProvider';
import { until } from './__testUtils__/until';

/** Argo CD's own description of its API. */
const text = readSharedData('argo-cd/swagger.json');

(text ? describe : describe.skip)("Argo CD's own description", () => {
  const description = JSON.parse(text ?? '{}');

  it('allows all that the scripted server says', async () => {
    const ajv = new Ajv({ strict: false, validateFormats: false }).addSchema(
      description,
      'argocd',
    );
    const judges = {
      list: ajv.getSchema('argocd#/definitions/v1alpha1ApplicationList')!,
      line: ajv.compile({
        type: 'object',
        properties: {
          result: { $ref: 'argocd#/definitions/v1alpha1ApplicationWatchEvent' },
          error: { $ref: 'argocd#/definitions/runtimeStreamError' },
        },
        additionalProperties: false,
      }),
    };
    const faults: unknown[] = [];
    let judged = 0;
    const server = await ScriptedArgoCd.start();
    server.judge = (kind, said) => {
      judged++;
      if (!judges[kind](said)) faults.push(judges[kind].errors);
    };
    server.put('order-api');
    const { observer, stop } = startProvider(server);
    await until(() => observer.isLive);
    server.put('order-api', { health: 'Degraded' });
    server.put('member-api');
    server.remove('order-api');
    await until(() => !observer.said.has('argocd/order-api'));
    await stop();
    await server.close();
    expect(faults).toEqual([]);
    expect(judged).toBe(5);
    expect(judges.line({ result: { type: 7 } })).toBe(false);
  });

  it('knows what is asked, and every field that is chosen', () => {
    expect(description.paths).toHaveProperty(['/api/v1/applications', 'get']);
    expect(description.paths).toHaveProperty([
      '/api/v1/stream/applications',
      'get',
    ]);
    const unknown = STREAM_FIELDS.filter(field => {
      let schema =
        description.paths['/api/v1/stream/applications'].get.responses['200']
          .schema;
      for (const name of field.split('.')) {
        if (schema.items) schema = schema.items;
        if (schema.$ref)
          schema = description.definitions[schema.$ref.split('/').at(-1)];
        schema = schema.properties?.[name];
        if (!schema) return true;
      }
      return false;
    });
    expect(unknown).toEqual([]);
  });
});
