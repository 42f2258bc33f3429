import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { AppModule } from './app.module';
import { configSchema } from './config';
import { createApp } from './platform/createApp';
import { describeApi } from './platform/openApi';
import { readConfig } from './platform/readConfig';

/** Writes openapi.json, from which clients are generated. */
async function main(): Promise<void> {
  const config = readConfig(configSchema, {
    ...process.env,
    LOG_LEVEL: 'error',
  });
  const app = await createApp(AppModule.with(config), config);
  writeFileSync(
    'openapi.json',
    `${JSON.stringify(describeApi(app), null, 2)}\n`,
  );
  await app.close();
}

void main();
