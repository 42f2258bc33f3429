import {
  Controller,
  Get,
  Post,
  Put,
  Patch,
  Delete,
  Head,
  Options,
} from '@nestjs/common';
import {
  Claims,
  PlatformAuth,
  type PlatformClaims,
} from '@slipway/nestjs-platform-auth-guard';
import * as z from 'zod';
import { Answers } from './platform/openApi';
import { ValidBody, ValidQuery } from './platform/validation';

/** What may stand behind the `?`. */
const query = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** What callers send. */
const item = z.object({
  name: z.string().trim().min(1).max(100),
});

/** What callers get. The OpenAPI document is written from these. */
const answer = z.object({
  application: z.string(),
  method: z.string(),
  caller: z.string(),
  limit: z.number().optional(),
  name: z.string().optional(),
});

type Answer = z.output<typeof answer>;

@Controller('/api/v1/null')
@PlatformAuth({ allowRoles: ['yes', 'null', 'off'] })
export class NullWorkerController {
  @Get()
  @Answers(200, answer)
  get(
    @Claims() { sub: caller }: PlatformClaims,
    @ValidQuery(query) { limit }: z.output<typeof query>,
  ): Answer {
    return {
      application: 'null-worker',
      method: 'GET',
      caller,
      limit,
    };
  }

  @Post()
  @Answers(201, answer)
  post(
    @Claims() { sub: caller }: PlatformClaims,
    @ValidBody(item) { name }: z.output<typeof item>,
  ): Answer {
    return {
      application: 'null-worker',
      method: 'POST',
      caller,
      name,
    };
  }

  @Put()
  @Answers(200, answer)
  put(
    @Claims() { sub: caller }: PlatformClaims,
    @ValidBody(item) { name }: z.output<typeof item>,
  ): Answer {
    return {
      application: 'null-worker',
      method: 'PUT',
      caller,
      name,
    };
  }

  @Patch()
  @Answers(200, answer)
  patch(
    @Claims() { sub: caller }: PlatformClaims,
    @ValidBody(item) { name }: z.output<typeof item>,
  ): Answer {
    return {
      application: 'null-worker',
      method: 'PATCH',
      caller,
      name,
    };
  }

  @Delete()
  @Answers(200, answer)
  delete(
    @Claims() { sub: caller }: PlatformClaims,
  ): Answer {
    return {
      application: 'null-worker',
      method: 'DELETE',
      caller,
    };
  }

  @Head()
  @Answers(200, answer)
  head(
    @Claims() { sub: caller }: PlatformClaims,
  ): Answer {
    return {
      application: 'null-worker',
      method: 'HEAD',
      caller,
    };
  }

  @Options()
  @Answers(200, answer)
  options(
    @Claims() { sub: caller }: PlatformClaims,
  ): Answer {
    return {
      application: 'null-worker',
      method: 'OPTIONS',
      caller,
    };
  }
}
