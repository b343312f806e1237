import { ReactNode } from 'react';
import { EntryFields } from '@rathaus/plugin-service-registry-common';
import {
  EntityNames,
  ExternalLink,
  MarkdownText,
} from '@rathaus/rathaus-react';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link as RouterLink } from 'react-router-dom';
import { REMARK_ROW } from '../../remarks/RemarkButton';
import { useText } from '../../translations/useText';
import { linksByPurpose } from '../cards/linksByPurpose';
import { EntityLink } from '../facts/EntityLink';
import { FactList } from '../facts/FactList';
import { PartHeading } from '../facts/PartHeading';
import { ReferenceKeys } from './ReferenceKeys';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    gap: theme.spacing(4),
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  aside: { display: 'grid', gap: theme.spacing(3), alignContent: 'start' },
  main: { display: 'grid', gap: theme.spacing(3), alignContent: 'start' },
  links: { margin: 0, paddingLeft: theme.spacing(2.5) },
  notes: { whiteSpace: 'pre-line' },
}));

function Part(props: { title: string; path?: string; children: ReactNode }) {
  const { title, path } = props;
  return (
    <section className={path && REMARK_ROW}>
      <PartHeading title={title} level={2} path={path} />
      {props.children}
    </section>
  );
}

/** Properties of {@link OverviewTab}. */
export interface OverviewTabProps {
  fields: EntryFields;
  names: EntityNames;
  /** Address of the documentation in the portal, where there is one. */
  documentation?: string;
}

/** What the entry is, in the words of those who look after it. */
export function OverviewTab(props: OverviewTabProps) {
  const { fields, names, documentation } = props;
  const classes = useStyles();
  const t = useText();
  const information = linksByPurpose(fields.links, 'information');
  const responsible = [
    {
      path: 'subjectMatterResponsible',
      label: t('entry.contact.subjectMatter'),
      ref: fields.subjectMatterResponsible,
    },
    {
      path: 'technicalResponsible',
      label: t('entry.contact.technical'),
      ref: fields.technicalResponsible,
    },
  ].flatMap(({ path, label, ref }) =>
    ref
      ? [{ path, label, value: <EntityLink entityRef={ref} names={names} /> }]
      : [],
  );
  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        <Part title={t('entry.overview.description')} path="description">
          {fields.description ? (
            <MarkdownText content={fields.description} below={2} />
          ) : (
            <Typography color="textSecondary">
              {fields.summary ?? t('entry.overview.noDescription')}
            </Typography>
          )}
        </Part>
        {fields.notes && (
          <Part title={t('entry.overview.notes')} path="notes">
            <Typography className={classes.notes}>{fields.notes}</Typography>
          </Part>
        )}
      </div>
      <div className={classes.aside}>
        {documentation && (
          <Part title={t('entry.overview.documentation')}>
            <Link component={RouterLink} to={documentation}>
              {t('entry.overview.readDocumentation')}
            </Link>
          </Part>
        )}
        {fields.aliases.length > 0 && (
          <Part title={t('entry.overview.aliases')} path="aliases">
            <Typography>{fields.aliases.join(', ')}</Typography>
          </Part>
        )}
        {information.length > 0 && (
          <Part title={t('entry.overview.information')} path="links">
            <ul className={classes.links}>
              {information.map(link => (
                <li key={link.url}>
                  <ExternalLink href={link.url}>{link.title}</ExternalLink>
                </li>
              ))}
            </ul>
          </Part>
        )}
        {responsible.length > 0 && (
          <Part title={t('entry.overview.responsible')}>
            <FactList facts={responsible} />
          </Part>
        )}
        {fields.ozgId && (
          <Part title={t('entry.overview.ozg')} path="ozgId">
            <ReferenceKeys list="ozg" keys={[fields.ozgId]} />
          </Part>
        )}
        {fields.leikaKeys.length > 0 && (
          <Part title={t('entry.overview.leika')} path="leikaKeys">
            <ReferenceKeys list="leika" keys={fields.leikaKeys} />
          </Part>
        )}
      </div>
    </div>
  );
}
