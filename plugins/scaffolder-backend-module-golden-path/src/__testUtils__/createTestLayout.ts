import {
  parsePlatformLayout,
  type PlatformLayout,
} from '@slipway/platform-layout';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** The layout that the local portal runs with. */
export function createTestLayout(): PlatformLayout {
  const config = path.resolve(__dirname, '../../../../app-config.yaml');
  return parsePlatformLayout(
    parse(readFileSync(config, 'utf-8')).slipway.platform,
  );
}
