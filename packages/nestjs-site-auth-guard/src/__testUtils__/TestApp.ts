import {
  Module,
  type DynamicModule,
  type INestApplication,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';

/** An application that really runs, on a free port. */
export class TestApp {
  private constructor(
    private readonly app: INestApplication,
    private readonly url: string,
  ) {}

  /** @param guard - the one line that installs it */
  static async start(
    guard: DynamicModule,
    controllers: (new () => object)[],
    adapter: 'express' | 'fastify' = 'express',
  ): Promise<TestApp> {
    @Module({ imports: [guard], controllers })
    class AppModule {}
    const app = await NestFactory.create(
      AppModule,
      adapter === 'express' ? new ExpressAdapter() : new FastifyAdapter(),
      { logger: false, abortOnError: false },
    );
    await app.listen(0, '127.0.0.1');
    return new TestApp(app, await app.getUrl());
  }

  request(
    path: string,
    { token, ...init }: RequestInit & { token?: string } = {},
  ): Promise<Response> {
    const headers = { ...(token && { authorization: `Bearer ${token}` }) };
    return fetch(this.url + path, { headers, ...init });
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
