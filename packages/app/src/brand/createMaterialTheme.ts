import {
  createUnifiedTheme,
  genPageTheme,
  UnifiedTheme,
} from '@backstage/theme';
import { BrandColours, FONT_FAMILY } from './BrandColours';

/** The colours as the Material UI theme of the pages that Backstage UI does not draw yet. */
export function createMaterialTheme(colours: BrandColours): UnifiedTheme {
  const heading = { fontFamily: FONT_FAMILY, fontWeight: 650 };
  return createUnifiedTheme({
    palette: createPalette(colours),
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
    components: createComponentStyles(colours),
  });
}

function createPalette(colours: BrandColours) {
  const [surface, raised] = colours.surfaces;
  return {
    type: colours.mode,
    mode: colours.mode,
    background: { default: colours.ground, paper: surface },
    text: { primary: colours.text, secondary: colours.textSubtle },
    divider: colours.line,
    primary: { main: colours.action, contrastText: colours.onAction },
    secondary: { main: colours.action, contrastText: colours.onAction },
    error: { main: colours.bad },
    warning: { main: colours.warning },
    success: { main: colours.good },
    info: { main: colours.action },
    status: {
      ok: colours.good,
      warning: colours.warning,
      error: colours.bad,
      running: colours.action,
      pending: colours.warning,
      aborted: colours.textSubtle,
    },
    bursts: {
      fontColor: colours.text,
      slackChannelText: colours.textSubtle,
      backgroundColor: { default: colours.ground },
      gradient: { linear: 'none' },
    },
    border: colours.line,
    textContrast: colours.text,
    textVerySubtle: colours.line,
    textSubtle: colours.textSubtle,
    highlight: colours.warningGround,
    errorBackground: colours.badGround,
    warningBackground: colours.warningGround,
    infoBackground: colours.infoGround,
    errorText: colours.bad,
    infoText: colours.link,
    warningText: colours.warning,
    link: colours.link,
    linkHover: colours.actionHover,
    gold: colours.warning,
    navigation: {
      background: colours.navigation,
      indicator: '#2bb5c6',
      color: colours.navigationText,
      selectedColor: '#ffffff',
      navItem: { hoverBackground: colours.navigationHover },
      submenu: { background: colours.navigationHover },
    },
    pinSidebarButton: { icon: colours.text, background: raised },
    tabbar: { indicator: colours.action },
    banner: {
      info: colours.infoGround,
      error: colours.badGround,
      warning: colours.warningGround,
      text: colours.text,
      link: colours.link,
      closeButtonColor: colours.text,
    },
    code: { background: raised },
  };
}

function createComponentStyles(colours: BrandColours) {
  const [surface, raised] = colours.surfaces;
  const filterPanel = {
    styleOverrides: {
      root: {
        backgroundColor: surface,
        '& .MuiCard-root': { border: 0, borderRadius: 0 },
        '& .MuiListItem-gutters': { paddingLeft: 8, paddingRight: 8 },
      },
      title: { color: colours.textSubtle, textTransform: 'none' },
      menuItem: { minHeight: 40, borderRadius: 8 },
    },
  };
  // On a phone the search stands below the title instead of covering it.
  const toolbar = {
    styleOverrides: {
      root: { '@media (max-width: 599px)': { flexWrap: 'wrap' as const } },
    },
  };
  return {
    MuiPaper: {
      styleOverrides: {
        rounded: { borderRadius: 12 },
        elevation1: {
          boxShadow: 'none',
          border: `1px solid ${colours.line}`,
        },
        elevation2: {
          boxShadow: 'none',
          border: `1px solid ${colours.line}`,
        },
      },
    },
    MuiButton: {
      styleOverrides: {
        root: {
          borderRadius: 8,
          textTransform: 'none' as const,
          fontWeight: 600,
        },
        contained: { boxShadow: 'none' },
      },
    },
    MuiOutlinedInput: {
      styleOverrides: {
        root: { borderRadius: 8 },
        notchedOutline: { borderColor: colours.lineStrong },
      },
    },
    MuiChip: {
      styleOverrides: {
        root: { borderRadius: 6, backgroundColor: raised, color: colours.text },
      },
    },
    MuiTableRow: {
      styleOverrides: {
        root: {
          '&:nth-of-type(odd)': { backgroundColor: 'transparent' },
          '&:hover': { backgroundColor: raised },
        },
        head: {
          '&:nth-of-type(odd)': { backgroundColor: 'transparent' },
          '&:hover': { backgroundColor: 'transparent' },
        },
      },
    },
    MuiTableCell: {
      styleOverrides: {
        root: {
          padding: '14px 10px',
          borderBottom: `1px solid ${colours.line}`,
          '&:first-child': { paddingLeft: 20 },
        },
        head: { color: colours.textSubtle, fontSize: 12, fontWeight: 600 },
      },
    },
    // The panels of filters: Backstage paints them in a grey of its own.
    CatalogReactUserListPicker: filterPanel,
    ScaffolderReactOwnerListPicker: filterPanel,
    BackstageTableHeader: {
      styleOverrides: {
        header: {
          borderTop: `1px solid ${colours.line}`,
          borderBottom: `1px solid ${colours.line}`,
        },
      },
    },
    BackstageTableToolbar: toolbar,
    PluginCatalogTableToolbar: toolbar,
    BackstageSelectInputBase: {
      styleOverrides: { input: { border: `1px solid ${colours.lineStrong}` } },
    },
    MuiBottomNavigationAction: {
      // Five of them fit on the narrowest phone.
      styleOverrides: { root: { '&&': { minWidth: 48, margin: '0 6px' } } },
    },
    MuiTab: {
      styleOverrides: { root: { letterSpacing: 'normal' } },
    },
  };
}
