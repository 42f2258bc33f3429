/** The one place where the portal's colours stand: both design systems read them, so every page looks alike. */
export interface BrandColours {
  readonly mode: 'light' | 'dark';
  /** The page behind everything. */
  readonly ground: string;
  /** Cards on the ground, then cards on cards, each step one further. */
  readonly surfaces: readonly [string, string, string, string];
  readonly text: string;
  readonly textSubtle: string;
  readonly textDisabled: string;
  readonly line: string;
  /** Borders of inputs: 3:1 against the surface. */
  readonly lineStrong: string;
  readonly action: string;
  readonly actionHover: string;
  readonly actionPressed: string;
  readonly actionDisabled: string;
  readonly onAction: string;
  readonly onActionDisabled: string;
  readonly link: string;
  readonly good: string;
  readonly goodGround: string;
  readonly warning: string;
  readonly warningGround: string;
  readonly bad: string;
  readonly badGround: string;
  readonly infoGround: string;
  readonly navigation: string;
  readonly navigationHover: string;
  readonly navigationText: string;
  readonly shadow: string;
}

export const LIGHT_COLOURS: BrandColours = {
  mode: 'light',
  ground: '#f4f7f9',
  surfaces: ['#ffffff', '#f1f5f8', '#ffffff', '#f1f5f8'],
  text: '#0e2433',
  textSubtle: '#4c6274',
  textDisabled: '#8fa1af',
  line: '#dbe4ea',
  lineStrong: '#7c91a1',
  action: '#0b7285',
  actionHover: '#095f70',
  actionPressed: '#074c59',
  actionDisabled: '#a9c6cd',
  onAction: '#ffffff',
  onActionDisabled: '#f4f7f9',
  link: '#0a6678',
  good: '#13794a',
  goodGround: '#e1f5ea',
  warning: '#8f5200',
  warningGround: '#fff1d6',
  bad: '#b42318',
  badGround: '#fdeae8',
  infoGround: '#e0f2f5',
  navigation: '#0b2233',
  navigationHover: '#163448',
  navigationText: '#b3c4d0',
  shadow: '0 1px 2px rgb(14 36 51 / 6%), 0 4px 16px rgb(14 36 51 / 5%)',
};

export const DARK_COLOURS: BrandColours = {
  mode: 'dark',
  ground: '#0b1620',
  surfaces: ['#12212d', '#1a2d3b', '#223747', '#2b4254'],
  text: '#e8f0f5',
  textSubtle: '#a3b6c4',
  textDisabled: '#64798a',
  line: '#26394a',
  lineStrong: '#6c8395',
  action: '#4fc4d5',
  actionHover: '#74d4e2',
  actionPressed: '#97e0ea',
  actionDisabled: '#275863',
  onAction: '#06222a',
  onActionDisabled: '#7fa3ab',
  link: '#6ed1e0',
  good: '#5bd69a',
  goodGround: '#0f2f22',
  warning: '#f4b95c',
  warningGround: '#35260c',
  bad: '#ff8f85',
  badGround: '#3a1715',
  infoGround: '#0e2f39',
  navigation: '#081119',
  navigationHover: '#15273a',
  navigationText: '#a3b6c4',
  shadow: 'none',
};

/** Inter is part of the build; the rest stands in while it loads. */
export const FONT_FAMILY =
  '"Inter Variable", system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
