import {
  Entity,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLink,
  getEntityRelations,
} from '@backstage/plugin-catalog-react';
import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { Theme, makeStyles } from '@material-ui/core/styles';
import { EntityLinks } from '../../../components/EntityLinks';
import { specText } from '../entity/specText';
import { catalogPagesTranslationRef } from '../translation';
import { useSpecWord } from '../useSpecWord';

const useStyles = makeStyles(theme => ({
  name: { fontWeight: 600 },
  description: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
    maxWidth: '60ch',
  },
}));

/** Entities as a table; on narrow screens the name keeps a line with type and state below it. */
export function EntitiesTable(props: { entities: Entity[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const word = useSpecWord();
  const typeOf = (entity: Entity) => word.type(specText(entity, 'type'));
  const stateOf = (entity: Entity) =>
    word.lifecycle(specText(entity, 'lifecycle'));
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('xs'));
  return (
    <Paper variant="outlined">
      <Table aria-label={t('list.caption')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('list.columns.name')}</TableCell>
            {!narrow && <TableCell>{t('list.columns.type')}</TableCell>}
            <TableCell>{t('list.columns.owner')}</TableCell>
            {!narrow && <TableCell>{t('list.columns.lifecycle')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {props.entities.map(entity => (
            <TableRow key={stringifyEntityRef(entity)}>
              <TableCell>
                <EntityRefLink
                  entityRef={entity}
                  hideIcon
                  disableTooltip
                  className={classes.name}
                />
                <Typography className={classes.description}>
                  {narrow
                    ? [typeOf(entity), stateOf(entity)]
                        .filter(Boolean)
                        .join(' · ')
                    : entity.metadata.description}
                </Typography>
              </TableCell>
              {!narrow && <TableCell>{typeOf(entity)}</TableCell>}
              <TableCell>
                <EntityLinks
                  refs={getEntityRelations(entity, RELATION_OWNED_BY)}
                />
              </TableCell>
              {!narrow && <TableCell>{stateOf(entity)}</TableCell>}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Paper>
  );
}
