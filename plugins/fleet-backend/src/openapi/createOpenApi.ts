import * as z from 'zod';
import { ROUTES } from '../http/routes';
import { ANSWERS } from './schemas';

const ERRORS = {
  400: 'A parameter is wrong; the message names it',
  401: 'Nobody is signed in',
};

/** Describes the API as OpenAPI 3.1, from the very schemas that it is held to. */
export function createOpenApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Fleet',
      version: '1',
      description:
        'The services of the platform repository, their guards and their deployments',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/fleet' }],
    security: [{ token: [] }],
    paths: Object.fromEntries(
      Object.entries(ROUTES).map(([operationId, route]) => [
        route.path.replace(/:(\w+)/g, '{$1}'),
        { get: describeRoute(operationId, route) },
      ]),
    ),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: Object.fromEntries(
        Object.entries(ANSWERS).map(([name, schema]) => [
          name,
          withoutDialect(z.toJSONSchema(schema)),
        ]),
      ),
    },
  };
}

function describeRoute(
  operationId: string,
  { path, summary, query, answer }: (typeof ROUTES)[keyof typeof ROUTES],
) {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
  return {
    operationId,
    summary,
    parameters: [
      ...names.map(name => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
      ...Object.entries<z.ZodType>(query.shape).map(([name, schema]) => ({
        name,
        in: 'query',
        required: false,
        description: schema.description,
        schema: describeParameter(schema),
      })),
    ],
    responses: {
      200: describeAnswer('It', answer),
      ...Object.fromEntries(
        Object.entries(
          names.length
            ? { ...ERRORS, 404: 'There is none, or it may not be seen' }
            : ERRORS,
        ).map(([status, description]) => [
          status,
          describeAnswer(description, 'Error'),
        ]),
      ),
    },
  };
}

function describeAnswer(description: string, name: keyof typeof ANSWERS) {
  return {
    description,
    content: {
      'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
    },
  };
}

/** What is on the wire: numbers are written as such, all else as the text that is read. */
function describeParameter(schema: z.ZodType) {
  const output = z.toJSONSchema(schema, { unrepresentable: 'any' });
  const { description: _, ...described } = withoutDialect(
    output.type === 'integer'
      ? output
      : z.toJSONSchema(schema, { io: 'input' }),
  );
  return described;
}

function withoutDialect({
  $schema: _,
  ...schema
}: z.core.JSONSchema.JSONSchema) {
  return schema;
}
