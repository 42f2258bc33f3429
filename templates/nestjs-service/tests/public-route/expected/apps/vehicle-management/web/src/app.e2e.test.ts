import 'reflect-metadata';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

let app: INestApplication;
let url: string;

before(async () => {
  app = await NestFactory.create(AppModule, { logger: false });
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
});
after(() => app.close());

for (const path of ['/health/live', '/health/ready']) {
  test(`${path} says that it is up`, async () => {
    const response = await fetch(`${url}${path}`);
    assert.deepEqual(await response.json(), { status: 'up' });
  });
}

for (const method of ['GET']) {
  test(`serves ${method} at its route`, async () => {
    const response = await fetch(`${url}/vehicles/map`, { method });
    assert.ok(response.ok, `status ${response.status}`);
  });
}
