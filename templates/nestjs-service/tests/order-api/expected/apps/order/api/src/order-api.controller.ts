import {
  Controller,
  Get,
  Post,
} from '@nestjs/common';
import { MemberCode, SiteAuth } from '@slipway/nestjs-site-auth-guard';
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

@Controller('/api/v1/orders')
@SiteAuth({ allowRoles: ['member', 'admin'] })
export class OrderApiController {
  @Get()
  @Answers(200, answer)
  get(
    @MemberCode() caller: string,
    @ValidQuery(query) { limit }: z.output<typeof query>,
  ): Answer {
    return {
      application: 'order-api',
      method: 'GET',
      caller,
      limit,
    };
  }

  @Post()
  @Answers(201, answer)
  post(
    @MemberCode() caller: string,
    @ValidBody(item) { name }: z.output<typeof item>,
  ): Answer {
    return {
      application: 'order-api',
      method: 'POST',
      caller,
      name,
    };
  }
}
