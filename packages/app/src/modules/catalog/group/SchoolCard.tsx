import { RELATION_CHILD_OF } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { getEntityRelations, useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  mayBeOlder,
  schoolOf,
  SchoolSpec,
  schoolState,
} from '@rathaus/rathaus-common';
import {
  ExternalLink,
  formatDate,
  SectionCard,
  today,
} from '@rathaus/rathaus-react';
import { EntityLinks } from '../../../components/EntityLinks';
import { Fact, Facts } from '../../../components/Facts';
import { catalogPagesTranslationRef } from '../translation';
import { SchoolStateChip, SchoolStateNotice } from './SchoolState';

const LICENCE = 'https://www.govdata.de/dl-de/by-2-0';

const useStyles = makeStyles(theme => ({
  source: { marginTop: theme.spacing(2) },
}));

function address({ street, postcode, town, district }: SchoolSpec['address']) {
  // Not to be torn apart at the end of a line.
  const place = [postcode, town].filter(Boolean).join('\u00a0');
  return [street, place, district].filter(Boolean).join(', ');
}

/** What the list says about a school, as far as it does. */
function useFacts(school: SchoolSpec): Fact[] {
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const { email, homepage, openedOn, operator, phone } = school;
  const opened = openedOn && formatDate(openedOn);
  return [
    { term: t('school.form'), value: school.form.name },
    { term: t('school.number'), value: school.number },
    {
      term: t('school.officialName'),
      value: school.officialName !== school.name && school.officialName,
    },
    { term: t('school.address'), value: address(school.address) },
    {
      term: t('contact.phone'),
      value: phone && (
        <ExternalLink href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
          {phone}
        </ExternalLink>
      ),
    },
    {
      term: t('contact.email'),
      value: email && (
        <ExternalLink href={`mailto:${email}`}>{email}</ExternalLink>
      ),
    },
    {
      term: t('school.homepage'),
      value: homepage && (
        <ExternalLink href={homepage}>
          {new URL(homepage).hostname}
        </ExternalLink>
      ),
    },
    {
      term: t('school.operator'),
      value:
        operator.name ??
        t('school.operatorNumber', { number: operator.number }),
    },
    {
      term: t('school.openedOn'),
      value:
        opened &&
        (mayBeOlder(school) ? t('school.orEarlier', { day: opened }) : opened),
    },
    {
      term: t('school.closedOn'),
      value: school.closedOn && formatDate(school.closedOn),
    },
  ];
}

function SchoolSection(props: { school: SchoolSpec }) {
  const { school } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const { entity } = useEntity();
  const facts = useFacts(school);
  const state = schoolState(school, today());
  const parents = getEntityRelations(entity, RELATION_CHILD_OF);
  return (
    <SectionCard
      title={t('school.title')}
      headingLevel={3}
      actions={<SchoolStateChip state={state} />}
    >
      <SchoolStateNotice school={school} state={state} />
      <Facts
        facts={[
          ...facts,
          {
            term: t('relations.childOf'),
            value: parents.length > 0 && <EntityLinks refs={parents} />,
          },
        ]}
      />
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.source}
      >
        {t('school.source')}{' '}
        <ExternalLink href={LICENCE}>{t('school.licence')}</ExternalLink>
      </Typography>
    </SectionCard>
  );
}

/** What the state's official list says about a school, and whether the school closes. */
export function SchoolCard() {
  const { entity } = useEntity();
  const school = schoolOf(entity.spec);
  return school ? <SchoolSection school={school} /> : null;
}
