import { MouseEvent } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { navTranslationRef } from '../translation';

/** Id of the part of the frame that holds the page. */
export const PAGE_ID = 'seite';

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
 * Takes keyboard users past the navigation, to the page's `<main>`. Backstage's own pages have one without our id, so
 * the link looks for the element and not for the id.
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
    <a href={`#${PAGE_ID}`} className={classes.link} onClick={skip}>
      {t('skipLink')}
    </a>
  );
}
