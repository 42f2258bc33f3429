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

@Controller('/api/v1/null')
export class NullWorkerController {
  @Get()
  get() {
    return { application: 'null-worker', method: 'GET' };
  }

  @Post()
  post() {
    return { application: 'null-worker', method: 'POST' };
  }

  @Put()
  put() {
    return { application: 'null-worker', method: 'PUT' };
  }

  @Patch()
  patch() {
    return { application: 'null-worker', method: 'PATCH' };
  }

  @Delete()
  delete() {
    return { application: 'null-worker', method: 'DELETE' };
  }

  @Head()
  head() {
    return { application: 'null-worker', method: 'HEAD' };
  }

  @Options()
  options() {
    return { application: 'null-worker', method: 'OPTIONS' };
  }
}
