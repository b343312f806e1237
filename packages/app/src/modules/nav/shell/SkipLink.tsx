import { MouseEvent } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { MAIN_CONTENT_ID } from '@rathaus/rathaus-react';
import { navTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  link: {
    position: 'absolute',
    left: theme.spacing(2),
    top: -100,
    zIndex: theme.zIndex.tooltip,
    padding: theme.spacing(1.5, 2),
    borderRadius: 6,
    color: theme.palette.primary.contrastText,
    backgroundColor: theme.palette.primary.main,
    fontWeight: 600,
    '&:focus': { top: theme.spacing(1) },
  },
}));

/**
 * Takes keyboard users past the navigation. Backstage's own pages have a `<main>` without our id, so the link looks
 * for the element and not for the id.
 */
export function SkipLink() {
  const classes = useStyles();
  const { t } = useTranslationRef(navTranslationRef);
  const skip = (event: MouseEvent) => {
    const main = document.querySelector<HTMLElement>('main');
    if (main) {
      event.preventDefault();
      main.tabIndex = -1;
      main.focus();
    }
  };
  return (
    <a href={`#${MAIN_CONTENT_ID}`} className={classes.link} onClick={skip}>
      {t('skipLink')}
    </a>
  );
}
