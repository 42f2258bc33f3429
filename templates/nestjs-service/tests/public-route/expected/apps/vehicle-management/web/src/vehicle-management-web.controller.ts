import {
  Controller,
  Get,
} from '@nestjs/common';

@Controller('/vehicles/map')
export class VehicleManagementWebController {
  @Get()
  get() {
    return { application: 'vehicle-management-web', method: 'GET' };
  }
}
