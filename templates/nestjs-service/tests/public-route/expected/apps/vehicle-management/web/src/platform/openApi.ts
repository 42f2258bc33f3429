import type { INestApplication } from '@nestjs/common';
import {
  ApiResponse,
  DocumentBuilder,
  SwaggerModule,
  type ApiResponseOptions,
  type OpenAPIObject,
} from '@nestjs/swagger';
import * as z from 'zod';
import { manifest } from './manifest';

type Schema = Extract<ApiResponseOptions, { schema: unknown }>['schema'];

/** What ErrorFilter answers. */
const refusal = z.object({
  statusCode: z.int(),
  error: z.string(),
  code: z.string(),
  message: z.string(),
});

/** Documents what a handler answers. */
export function Answers(status: number, schema: z.ZodType): MethodDecorator {
  return ApiResponse({
    status,
    description: 'The answer',
    schema: toOpenApiSchema(schema, 'output'),
  });
}

/** Makes the OpenAPI document from the controllers. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle(manifest.name)
    .setDescription(manifest.description)
    .setVersion(manifest.version)
    .addGlobalResponse({
      status: 'default',
      description: 'A refusal',
      schema: toOpenApiSchema(refusal, 'output'),
    });
  const { paths, ...document } = SwaggerModule.createDocument(
    app,
    builder.build(),
  );
  // Health is Kubernetes' business, not the callers'.
  const own = Object.entries(paths).filter(
    ([path]) => !path.startsWith('/health/'),
  );
  return { ...document, paths: Object.fromEntries(own) };
}

/** For those inside: the gateway does not lead to `/openapi.json`. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('openapi', app, () => describeApi(app), {
    ui: false,
    raw: ['json'],
    jsonDocumentUrl: 'openapi.json',
  });
}

/** @param side - what a caller sends, or what it gets */
export function toOpenApiSchema(
  schema: z.ZodType,
  side: 'input' | 'output',
): Schema {
  return z.toJSONSchema(schema, { target: 'openapi-3.0', io: side }) as Schema;
}
