import { BrandColours } from './BrandColours';

/** Where colours alone do not make a Material UI component look like one of Backstage UI's. */
export function createMaterialStyles(colours: BrandColours) {
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
      // Six of them fit on the narrowest phone.
      styleOverrides: { root: { '&&': { minWidth: 48, margin: '0 2px' } } },
    },
    MuiTab: {
      styleOverrides: { root: { letterSpacing: 'normal' } },
    },
  };
}
