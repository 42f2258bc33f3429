import { Controller, Get, Post } from '@nestjs/common';
import {
  Claims,
  MemberCode,
  Public,
  SiteAuth,
  SiteCode,
  UnitCode,
  type SiteClaims,
} from '../index';

/** A controller as an application has it. */
@SiteAuth({ allowRoles: ['member'] })
@Controller('orders')
export class OrdersController {
  @Get()
  list(
    @SiteCode() siteCode: SiteCode,
    @UnitCode() unitCode: UnitCode,
    @MemberCode() memberCode: MemberCode,
  ) {
    return { siteCode, unitCode, memberCode };
  }

  @SiteAuth()
  @Get('for-any-role')
  showToAnyRole(@Claims() { role, sub }: SiteClaims) {
    return { role, sub };
  }

  @SiteAuth({ allowRoles: ['admin', 'owner'] })
  @Post()
  create() {
    return {};
  }

  @Public()
  @Get('public')
  showToEverybody() {
    return { isPublic: true };
  }

  @Public()
  @Get('mistaken')
  mistake(@SiteCode() siteCode: SiteCode) {
    return { siteCode };
  }
}

/** Somebody forgot to say who may call this. */
@Controller('forgotten')
export class ForgottenController {
  @Get()
  show() {
    return {};
  }
}
