import { parseEntityRef } from '@backstage/catalog-model';
import { Item } from '@rathaus/plugin-backlog-common';
import { ExternalLink } from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { BoardWords } from '../../board/context/useBoardWords';
import { useLinks } from '../../routes';
import { useText } from '../../translations/useText';
import { Part } from './Part';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** Properties of {@link ItemLinks}. */
export interface ItemLinksProps {
  item: Item;
  words: BoardWords;
}

/** Entries of the Servicekatalog and documents that belong to an item. */
export function ItemLinks(props: ItemLinksProps) {
  const { item, words } = props;
  const { entries = [], attachments = [] } = item.fields;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  if (entries.length + attachments.length === 0) {
    return null;
  }
  return (
    <Part title={t('item.part.links')}>
      <ul className={classes.list}>
        {entries.map(ref => (
          <li key={ref}>
            <Link
              component={RouterLink}
              to={links.entry(parseEntityRef(ref).name)}
            >
              {words.entity(ref)}
            </Link>
          </li>
        ))}
        {attachments.map(({ title, url }) => (
          <li key={`${title} ${url}`}>
            <ExternalLink href={url}>{title}</ExternalLink>
          </li>
        ))}
      </ul>
    </Part>
  );
}
