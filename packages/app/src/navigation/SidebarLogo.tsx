import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { LogoFull } from '../brand/LogoFull';
import { LogoIcon } from '../brand/LogoIcon';
import { useWords } from '../words/useWords';

const ICON_SIZE = 32;

const useStyles = makeStyles({
  link: {
    display: 'flex',
    alignItems: 'center',
    height: 72,
    paddingLeft: (sidebarConfig.drawerWidthClosed - ICON_SIZE) / 2,
  },
});

/** The way home, at the top of the sidebar. */
export function SidebarLogo() {
  const classes = useStyles();
  const t = useWords();
  const { isOpen } = useSidebarOpenState();
  return (
    <Link
      to="/"
      underline="none"
      className={classes.link}
      aria-label={t('navigation.home')}
    >
      {isOpen ? <LogoFull size={ICON_SIZE} /> : <LogoIcon size={ICON_SIZE} />}
    </Link>
  );
}
