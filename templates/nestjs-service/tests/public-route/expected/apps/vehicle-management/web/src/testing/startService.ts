import { AppModule } from '../app.module';
import { configSchema } from '../config';
import { createApp } from '../platform/createApp';
import { readConfig } from '../platform/readConfig';

/** What differs from a request that is right. */
interface Call {
  readonly query?: string;
  readonly body?: object;
}

/** Starts the service as it runs, on a free port. */
export async function startService() {
  const config = readConfig(configSchema, {
    ENVIRONMENT: 'test',
    LOG_LEVEL: 'silent',
  });
  const app = await createApp(AppModule.with(config), config);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    url,
    /** Calls the route with what it takes. */
    async call(method: string, given: Call = {}): Promise<Response> {
      const headers = new Headers();
      const address = `${url}/vehicles/map${given.query ?? ''}`;
      if (!['POST', 'PUT', 'PATCH'].includes(method))
        return fetch(address, { method, headers });
      headers.set('Content-Type', 'application/json');
      const body = JSON.stringify(given.body ?? { name: 'first' });
      return fetch(address, { method, headers, body });
    },
    async stop(): Promise<void> {
      await app.close();
    },
  };
}
