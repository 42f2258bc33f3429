import { AppModule } from '../app.module';
import { configSchema } from '../config';
import { createApp } from '../platform/createApp';
import { readConfig } from '../platform/readConfig';
{%- if values.guard != 'none' %}
import { startIssuer } from './startIssuer';
{%- endif %}

/** What differs from a request that is right. */
interface Call {
{%- if values.guard != 'none' %}
  /** Of the caller; without one it sends no token. */
  readonly role?: string;
{%- endif %}
  readonly query?: string;
  readonly body?: object;
}

/** Starts the service as it runs, on a free port{% if values.guard != 'none' %}, with an issuer of tokens of its own{% endif %}. */
export async function startService() {
{%- if values.guard != 'none' %}
  const issuer = await startIssuer();
{%- endif %}
  const config = readConfig(configSchema, {
    ENVIRONMENT: 'test',
    LOG_LEVEL: 'silent',
{%- if values.guard != 'none' %}
    AUTH_ISSUER: issuer.url,
{%- endif %}
  });
  const app = await createApp(AppModule.with(config), config);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    url,
    /** Calls the route with what it takes. */
    async call(method: string, given: Call = {}): Promise<Response> {
      const headers = new Headers();
{%- if values.guard != 'none' %}
      if (given.role)
        headers.set('Authorization', `Bearer ${await issuer.sign(given.role)}`);
{%- endif %}
      const address = `${url}${{ values.route.path }}${given.query ?? ''}`;
      if (!['POST', 'PUT', 'PATCH'].includes(method))
        return fetch(address, { method, headers });
      headers.set('Content-Type', 'application/json');
      const body = JSON.stringify(given.body ?? { name: 'first' });
      return fetch(address, { method, headers, body });
    },
    async stop(): Promise<void> {
      await app.close();
{%- if values.guard != 'none' %}
      issuer.stop();
{%- endif %}
    },
  };
}
