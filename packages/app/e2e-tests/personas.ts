import { expect, type Browser, type Page } from '@playwright/test';

/** Who the matrix of rights knows, and by which provider one is it; `signed out` by none. */
export const PERSONAS = {
  developer: 'guest',
  platform: 'local-platform',
  manager: 'local-manager',
  'no role': 'local-stranger',
  'signed out': undefined,
} as const;

/** @see PERSONAS */
export type Persona = keyof typeof PERSONAS;

/** A page of each persona, opened at the first use and kept: what is remembered of one is not another's. */
export class PersonaPages {
  private readonly pages = new Map<Persona, Promise<Page>>();

  constructor(
    private readonly browser: Browser,
    private readonly baseURL: string | undefined,
  ) {}

  of(persona: Persona): Promise<Page> {
    const page = this.pages.get(persona) ?? this.open(persona);
    this.pages.set(persona, page);
    return page;
  }

  private async open(persona: Persona): Promise<Page> {
    const { baseURL } = this;
    const context = await this.browser.newContext({ baseURL });
    const provider = PERSONAS[persona];
    // What a click on the sign-in page leaves behind; that it does is a test of its own.
    if (provider)
      await context.addInitScript(
        entered => localStorage.setItem('slipway.persona', entered),
        provider,
      );
    return context.newPage();
  }
}

/** Nothing of the portal is there but what says why. */
export async function expectShutDoor(page: Page, persona: Persona) {
  const heading =
    persona === 'no role'
      ? 'You have no role here yet'
      : 'Who do you want to be?';
  await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('link')).toHaveCount(0);
}
