import {
  createUnifiedTheme,
  genPageTheme,
  UnifiedTheme,
} from '@backstage/theme';
import { BrandColours, FONT_FAMILY } from './BrandColours';
import { createMaterialPalette } from './createMaterialPalette';
import { createMaterialStyles } from './createMaterialStyles';

/** The colours as the Material UI theme of the pages that Backstage UI does not draw yet. */
export function createMaterialTheme(colours: BrandColours): UnifiedTheme {
  const heading = { fontFamily: FONT_FAMILY, fontWeight: 650 };
  return createUnifiedTheme({
    palette: createMaterialPalette(colours),
    fontFamily: FONT_FAMILY,
    defaultPageTheme: 'home',
    pageTheme: {
      home: {
        ...genPageTheme({
          colors: [colours.ground, colours.ground],
          shape: '',
        }),
        backgroundImage: 'none',
        fontColor: colours.text,
      },
    },
    typography: {
      htmlFontSize: 16,
      fontFamily: FONT_FAMILY,
      h1: { ...heading, fontSize: 34, marginBottom: 10 },
      h2: { ...heading, fontSize: 26, marginBottom: 8 },
      h3: { ...heading, fontSize: 22, marginBottom: 6 },
      h4: { ...heading, fontSize: 19, marginBottom: 6 },
      h5: { ...heading, fontSize: 17, marginBottom: 4 },
      h6: { ...heading, fontSize: 15, marginBottom: 2 },
    },
    components: createMaterialStyles(colours),
  });
}
