import { UnifiedThemeProvider } from '@backstage/theme';
import { PropsWithChildren, useMemo } from 'react';
import { BrandColours } from './BrandColours';
import { createMaterialTheme } from './createMaterialTheme';
import { writeUiTokens } from './writeUiTokens';

/** Dresses everything inside in the given colours, whichever design system draws it. */
export function SlipwayTheme(
  props: PropsWithChildren<{ readonly colours: BrandColours }>,
) {
  const { colours, children } = props;
  const material = useMemo(() => createMaterialTheme(colours), [colours]);
  return (
    <UnifiedThemeProvider theme={material} themeName="slipway">
      <style>{writeUiTokens(colours)}</style>
      {children}
    </UnifiedThemeProvider>
  );
}
