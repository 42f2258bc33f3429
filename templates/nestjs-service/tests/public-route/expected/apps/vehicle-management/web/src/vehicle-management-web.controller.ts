import {
  Controller,
  Get,
} from '@nestjs/common';
import * as z from 'zod';
import { Answers } from './platform/openApi';
import { ValidQuery } from './platform/validation';

/** What may stand behind the `?`. */
const query = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** What callers get. The OpenAPI document is written from these. */
const answer = z.object({
  application: z.string(),
  method: z.string(),
  limit: z.number().optional(),
});

type Answer = z.output<typeof answer>;

@Controller('/vehicles/map')
export class VehicleManagementWebController {
  @Get()
  @Answers(200, answer)
  get(
    @ValidQuery(query) { limit }: z.output<typeof query>,
  ): Answer {
    return {
      application: 'vehicle-management-web',
      method: 'GET',
      limit,
    };
  }
}
