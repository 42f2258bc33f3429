import {
  parsePlatformLayout,
  type PlatformLayout,
} from '@slipway/platform-layout';
import { parseRuleSettings, type RuleSettings } from '@slipway/platform-model';
import { Refusal } from '../Refusal';
import type { Terminal } from '../Terminal';
import { readYamlFile } from '../readYamlFile';
import { fillVariables, type MissingVariable } from './fillVariables';

/** What a repository is judged by. */
export interface Configuration {
  /** Where it was read from, as a person would write it. */
  readonly file: string;
  readonly layout: PlatformLayout;
  readonly rules: RuleSettings;
}

/**
 * Reads a file with the sections `slipway.platform` and `slipway.rules`: a `slipway.yaml` or an `app-config.yaml`.
 * Whatever else stands in the file is not looked at.
 *
 * @param file - relative to where the command was called
 * @throws Refusal naming the file and every faulty key
 */
export function readConfiguration(
  file: string,
  terminal: Terminal,
): Configuration {
  const slipway = property(readYamlFile(file, terminal), 'slipway');
  const missing: MissingVariable[] = [];
  const [platform, ruleSettings] = ['platform', 'rules'].map(section =>
    fillVariables(
      property(slipway, section),
      terminal.env,
      `slipway.${section}`,
      missing,
    ),
  );
  if (missing.length > 0)
    throw new Refusal(
      ...missing.map(
        ({ key, variable }) =>
          `${file}: ${key}: the environment variable ${variable} is not set`,
      ),
    );
  const faults: string[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      // Both name their keys; only that the portal reads them from its app-config is different here.
      faults.push(...String((error as Error).message).split('\n'));
      return undefined;
    }
  };
  const layout = attempt(() => parsePlatformLayout(platform));
  const rules = attempt(() => parseRuleSettings(ruleSettings));
  if (!layout || !rules)
    throw new Refusal(
      ...faults.map(fault => `${file}: ${fault.replace(/^app-config: /, '')}`),
    );
  return { file, layout, rules };
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
