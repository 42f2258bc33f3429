import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RULES } from '../rules/RULES';
import { describeRules } from './describeRules';

const PAGE = resolve(__dirname, '../../../../docs/rules.md');

describe('docs/rules.md', () => {
  it('is what the rules and their fixtures say', () => {
    const text = describeRules();
    if (process.env.UPDATE_DOCS) writeFileSync(PAGE, text);
    // To renew it: UPDATE_DOCS=1 yarn workspace @slipway/platform-model test describeRules
    expect(readFileSync(PAGE, 'utf8')).toBe(text);
  });

  it('has an example for every rule that a repository can break', () => {
    const sections = describeRules().split('\n### ').slice(1);
    const plain = sections
      .filter(section => !section.includes('```diff'))
      .map(section => section.split('\n')[0]);
    expect(plain).toEqual(
      RULES.filter(rule => rule.on === 'proposal').map(({ id }) => id),
    );
  });
});
