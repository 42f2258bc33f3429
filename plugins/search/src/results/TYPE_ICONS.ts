import {
  RiBox3Line,
  RiLayoutGridLine,
  RiRouteLine,
  RiShieldKeyholeLine,
  RiShip2Line,
  type RemixiconComponentType,
} from '@remixicon/react';
import type { SearchType } from '@slipway/plugin-search-common';

/** By which each kind of thing is told from the others at a glance. */
export const TYPE_ICONS: Readonly<Record<SearchType, RemixiconComponentType>> =
  {
    service: RiShip2Line,
    route: RiRouteLine,
    guard: RiShieldKeyholeLine,
    image: RiBox3Line,
    template: RiLayoutGridLine,
  };
