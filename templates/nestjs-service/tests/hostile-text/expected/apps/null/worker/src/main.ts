import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

async function main() {
  const app = await NestFactory.create(AppModule);
  // Kubernetes sends SIGTERM: finish the requests under way, then stop.
  app.enableShutdownHooks();
  await app.listen(process.env.PORT ?? 3000);
}

void main();
