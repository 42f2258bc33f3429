import {
  Controller,
  Get,
  Post,
} from '@nestjs/common';

@Controller('/api/v1/orders')
export class OrderApiController {
  @Get()
  get() {
    return { application: 'order-api', method: 'GET' };
  }

  @Post()
  post() {
    return { application: 'order-api', method: 'POST' };
  }
}
