import { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { PortalPage } from '@rathaus/rathaus-react';
import { usePerson } from '../../lib/usePerson';
import { Favourites } from './Favourites';
import { RecentlyChanged } from './RecentlyChanged';
import { TypeTiles } from './TypeTiles';
import { homeTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  sections: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(5),
  },
  lists: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 380px), 1fr))',
    gap: theme.spacing(3),
    alignItems: 'start',
  },
}));

/** Where everybody starts: the search, what there is, what has changed, and what one keeps at hand. */
export function HomePage(props: { search?: ReactNode }) {
  const classes = useStyles();
  const { t } = useTranslationRef(homeTranslationRef);
  const person = usePerson();
  return (
    <PortalPage
      title={person ? t('greeting', { name: person.name }) : t('title')}
      documentTitle={t('title')}
      subtitle={t('intro')}
    >
      <div className={classes.sections}>
        {props.search}
        <TypeTiles />
        <div className={classes.lists}>
          <RecentlyChanged />
          <Favourites />
        </div>
      </div>
    </PortalPage>
  );
}
