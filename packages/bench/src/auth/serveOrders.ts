import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SiteAuth } from '@slipway/nestjs-site-auth-guard';
import { CONTENDERS, type ContenderName } from './CONTENDERS';

/** A program: the one route behind the guard that its first argument names. The process says when it is ready. */
async function serveOrders(name: string, port: string, options: string) {
  const guard = CONTENDERS[name as ContenderName](JSON.parse(options));

  class OrdersController {
    list() {
      return { orders: [{ id: 'o-1', amount: 12 }], next: null };
    }
  }
  class AppModule {}

  // As decorators do, which the program that runs this TypeScript does not know.
  const { prototype } = OrdersController;
  const list = Object.getOwnPropertyDescriptor(prototype, 'list')!;
  Get()(prototype, 'list', list);
  SiteAuth({ allowRoles: ['member'] })(OrdersController);
  Controller('orders')(OrdersController);
  Module({ imports: guard ? [guard] : [], controllers: [OrdersController] })(
    AppModule,
  );

  const app = await NestFactory.create(AppModule, { logger: ['error'] });
  await app.listen(Number(port), '127.0.0.1');
  process.send?.({ ready: true });
}

const [name, port, options] = process.argv.slice(2);
serveOrders(name, port, options).catch(error => {
  console.error(`The server ${name} could not start: ${error.message}`);
  process.exitCode = 1;
});
