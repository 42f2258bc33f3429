import { Controller, Get, Module, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  CLOCK_TOLERANCE_SECONDS,
  mintTokenCases,
  TestIssuer,
  TOKEN_CASES,
  type MintedCase,
} from '@slipway/auth-cases';
import {
  Claims,
  PlatformAuth,
  PlatformAuthModule,
  Public,
  type PlatformClaims,
} from './index';

@PlatformAuth({ allowRoles: ['member'] })
@Controller('reports')
class ReportsController {
  @Get()
  list(@Claims() { sub }: PlatformClaims) {
    return { sub };
  }

  @Public()
  @Get('public')
  showToEverybody() {
    return {};
  }
}

let issuer: TestIssuer;
let minted: MintedCase[];
let app: INestApplication;
let url: string;
beforeAll(async () => {
  issuer = await TestIssuer.start();
  minted = await mintTokenCases('platform', issuer);
  @Module({
    imports: [
      PlatformAuthModule.forRoot({
        issuer: issuer.issuer,
        clockToleranceSeconds: CLOCK_TOLERANCE_SECONDS,
      }),
    ],
    controllers: [ReportsController],
  })
  class AppModule {}
  app = await NestFactory.create(AppModule, { logger: false });
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
});
afterAll(async () => {
  await app.close();
  await issuer.close();
});

it.each(TOKEN_CASES.platform)(
  '$name: $status $code',
  async ({ name, status, code }) => {
    const { token } = minted.find(one => one.name === name)!;
    const response = await fetch(`${url}/reports`, {
      headers: { ...(token && { authorization: `Bearer ${token}` }) },
    });
    expect(response.status).toBe(status);
    expect((await response.json()).code).toBe(code);
  },
);

it('gives the handler what the token says, also from the cookie', async () => {
  const token = await issuer.mint('platform', { sub: 'someone' });
  const response = await fetch(`${url}/reports`, {
    headers: { cookie: `platform_token=${token}` },
  });
  expect(await response.json()).toEqual({ sub: 'someone' });
});

it('asks for nothing where a handler is public', async () => {
  expect((await fetch(`${url}/reports/public`)).status).toBe(200);
});

it('takes no token of a site, whatever it says', async () => {
  const token = await issuer.mint('site');
  const response = await fetch(`${url}/reports`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(await response.json()).toMatchObject({ code: 'audience-wrong' });
});
