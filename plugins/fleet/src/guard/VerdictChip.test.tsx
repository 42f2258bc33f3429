import { screen } from '@testing-library/react';
import { renderInEnglish } from '../__testUtils__/renderInEnglish';
import { VerdictChip } from './VerdictChip';

describe('VerdictChip', () => {
  it.each([
    ['protected', 'Protected'],
    ['public', 'Public by intent'],
    ['unprotected', 'Unprotected'],
    ['gateway-only', 'Gateway only'],
    ['code-only', 'Code only'],
    ['role-mismatch', 'Role mismatch'],
    ['outdated-guard', 'Outdated guard'],
    ['undetermined', 'Undetermined'],
  ] as const)('says %s in words: %s', (verdict, words) => {
    renderInEnglish(<VerdictChip verdict={verdict} />);
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  it('does not take a verdict that it does not know for a good one', () => {
    renderInEnglish(<VerdictChip verdict={'brand-new' as any} />);
    expect(screen.getByText('Undetermined')).toBeInTheDocument();
  });
});
