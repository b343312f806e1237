import { ReactElement, useId } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import BaseIcon from '@material-ui/icons/AccountTreeOutlined';
import ApplicationIcon from '@material-ui/icons/AssignmentOutlined';
import WorkplaceIcon from '@material-ui/icons/DesktopWindowsOutlined';
import OnlineIcon from '@material-ui/icons/Language';
import SchoolIcon from '@material-ui/icons/SchoolOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { EntryType } from '@rathaus/plugin-service-registry-common';
import { Link } from 'react-router-dom';
import { homeTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 196px), 1fr))',
    gap: theme.spacing(2),
    margin: theme.spacing(2, 0, 0),
    padding: 0,
    listStyle: 'none',
  },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.5),
    height: '100%',
    padding: theme.spacing(2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 8,
    color: theme.palette.text.primary,
    backgroundColor: theme.palette.background.paper,
    textDecoration: 'none',
    '&:hover': { borderColor: theme.palette.primary.main },
    [theme.breakpoints.down('xs')]: {
      display: 'grid',
      gridTemplateColumns: 'auto 1fr',
      columnGap: theme.spacing(2),
    },
  },
  icon: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: 44,
    height: 44,
    marginBottom: theme.spacing(0.5),
    borderRadius: 8,
    color: 'var(--rathaus-on-primary-soft)',
    backgroundColor: 'var(--rathaus-primary-soft)',
    [theme.breakpoints.down('xs')]: { gridRow: 'span 2', marginBottom: 0 },
  },
  name: { fontWeight: 600, fontSize: 18, lineHeight: 1.3, hyphens: 'auto' },
  text: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
    hyphens: 'auto',
  },
}));

interface Tile {
  type: EntryType;
  /** Key of the tile's texts. */
  text:
    | 'fachverfahren'
    | 'onlineDienst'
    | 'basisdienst'
    | 'arbeitsplatzDienst'
    | 'schulIt';
  icon: ReactElement;
}

const TILES: Tile[] = [
  { type: 'online-dienst', text: 'onlineDienst', icon: <OnlineIcon /> },
  { type: 'fachverfahren', text: 'fachverfahren', icon: <ApplicationIcon /> },
  {
    type: 'arbeitsplatz-dienst',
    text: 'arbeitsplatzDienst',
    icon: <WorkplaceIcon />,
  },
  { type: 'schul-it', text: 'schulIt', icon: <SchoolIcon /> },
  { type: 'basisdienst', text: 'basisdienst', icon: <BaseIcon /> },
];

/** The kinds of entries, each with a plain sentence; a tile leads to the Servicekatalog, narrowed to its kind. */
export function TypeTiles() {
  const classes = useStyles();
  const { t } = useTranslationRef(homeTranslationRef);
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <Typography id={titleId} variant="h2">
        {t('types.title')}
      </Typography>
      <ul className={classes.tiles}>
        {TILES.map(tile => (
          <li key={tile.type}>
            <Link
              to={`/servicekatalog?type=${tile.type}`}
              className={classes.tile}
            >
              <span className={classes.icon} aria-hidden="true">
                {tile.icon}
              </span>
              <span className={classes.name}>{t(`types.${tile.text}`)}</span>
              <span className={classes.text}>
                {t(`types.${tile.text}Text`)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
