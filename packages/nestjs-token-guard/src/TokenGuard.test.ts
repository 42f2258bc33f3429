import { Controller, Get, Module, type INestApplication } from '@nestjs/common';
import { ModuleRef, NestFactory } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host';
import { TestIssuer, type TokenKind } from '@slipway/auth-cases';
import {
  createGuardModule,
  createVerifier,
  type GuardKind,
} from './createGuardModule';
import { createRuleDecorator } from './createRuleDecorator';
import { Public } from './Public';
import { TokenGuard } from './TokenGuard';

const Site = createRuleDecorator('site');
const Platform = createRuleDecorator('platform');

@Controller()
class MixedController {
  @Site()
  @Get('site')
  forMembers() {
    return {};
  }

  @Platform({ allowRoles: ['member'] })
  @Get('platform')
  forEmployees() {
    return {};
  }

  @Public()
  @Get('public')
  forEverybody() {
    return {};
  }

  @Get('undeclared')
  forNobody() {
    return {};
  }
}

const kindOf = (name: TokenKind): GuardKind => ({
  name,
  audience: name,
  cookieName: `${name}_token`,
  requiredClaims: ['sub', 'role'],
});

let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await TestIssuer.start();
});
afterAll(() => issuer.close());

describe.each([
  { guards: ['site', 'platform'] as const, employees: 200 },
  { guards: ['platform', 'site'] as const, employees: 200 },
  { guards: ['site'] as const, employees: 403 },
])('an application with the guards $guards', ({ guards, employees }) => {
  let app: INestApplication;
  let url: string;
  beforeAll(async () => {
    @Module({
      imports: guards.map(name =>
        createGuardModule(class {}, kindOf(name), {
          useFactory: () => ({ issuer: issuer.issuer }),
        }),
      ),
      controllers: [MixedController],
    })
    class AppModule {}
    app = await NestFactory.create(AppModule, { logger: false });
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });
  afterAll(() => app.close());

  const statusOf = async (path: string, kind?: TokenKind) => {
    const token = kind && (await issuer.mint(kind));
    const response = await fetch(`${url}/${path}`, {
      headers: { ...(token && { authorization: `Bearer ${token}` }) },
    });
    await response.arrayBuffer();
    return response.status;
  };

  it('lets each token in where it belongs, and nowhere else', async () => {
    expect(await statusOf('site', 'site')).toBe(200);
    expect(await statusOf('site', 'platform')).toBe(401);
    expect(await statusOf('platform', 'site')).toBe(
      employees === 200 ? 401 : 403,
    );
    expect(await statusOf('public')).toBe(200);
  });

  it('leaves a route to another guard only when that is there', async () => {
    // Where it is missing, its route is one that nobody guards.
    const kind = employees === 200 ? 'platform' : 'site';
    expect(await statusOf('platform', kind)).toBe(employees);
    expect(await statusOf('platform')).toBe(401);
  });

  it('lets nobody in where nothing is declared', async () => {
    expect(await statusOf('undeclared')).toBe(401);
    expect(await statusOf('undeclared', guards[0])).toBe(403);
  });
});

it('lets no message of a queue in, unless its handler is public', () => {
  const guard = new TokenGuard(
    'site',
    createVerifier(kindOf('site'), { issuer: issuer.issuer }),
    {} as ModuleRef,
  );
  const messageFor = (handler: () => object) => {
    const context = new ExecutionContextHost([{}], MixedController, handler);
    context.setType('rpc');
    return context;
  };
  const { forMembers, forEverybody } = MixedController.prototype;
  expect(guard.canActivate(messageFor(forMembers))).toBe(false);
  expect(guard.canActivate(messageFor(forEverybody))).toBe(true);
});
