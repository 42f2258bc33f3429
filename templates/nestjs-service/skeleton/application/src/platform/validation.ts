import {
  BadRequestException,
  Body,
  Query,
  type PipeTransform,
} from '@nestjs/common';
import { ApiBody, ApiQuery } from '@nestjs/swagger';
import * as z from 'zod';
import { toOpenApiSchema } from './openApi';

/** Lets in what the schema accepts, and tells the caller of everything else what is wrong with it. */
class ZodPipe<T> implements PipeTransform<unknown, T> {
  constructor(private readonly schema: z.ZodType<T>) {}

  transform(value: unknown): T {
    const result = this.schema.safeParse(value ?? {});
    if (result.success) return result.data;
    throw new BadRequestException({
      statusCode: 400,
      error: 'Bad Request',
      code: 'input-invalid',
      message: z.prettifyError(result.error),
    });
  }
}

/** The body of a request: `create(@ValidBody(order) body: Order)`. It is documented by the same schema. */
export function ValidBody(schema: z.ZodType): ParameterDecorator {
  return (target, key, index) => {
    Body(new ZodPipe(schema))(target, key, index);
    ApiBody({ schema: toOpenApiSchema(schema, 'input') })(
      target,
      key!,
      Object.getOwnPropertyDescriptor(target, key!)!,
    );
  };
}

/** What stands behind the `?` of a request; each property of the schema is a parameter. */
export function ValidQuery(schema: z.ZodObject): ParameterDecorator {
  return (target, key, index) => {
    Query(new ZodPipe(schema))(target, key, index);
    for (const [name, property] of Object.entries(schema.shape)) {
      const required = !z.safeParse(property as z.ZodType, undefined).success;
      ApiQuery({
        name,
        required,
        schema: toOpenApiSchema(property as z.ZodType, 'input'),
      })(target, key!, Object.getOwnPropertyDescriptor(target, key!)!);
    }
  };
}
