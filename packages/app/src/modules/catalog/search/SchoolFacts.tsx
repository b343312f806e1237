import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { schoolDocumentSchema } from '@rathaus/plugin-search-common';
import { FoundDocument } from '@rathaus/rathaus-react';
import { SchoolStateChip } from '../group/SchoolState';
import { catalogPagesTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    color: theme.palette.text.secondary,
  },
}));

/** Form and number of a school, and that it is closed. */
export function SchoolFacts(props: { document: FoundDocument }) {
  const classes = useStyles();
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const { data } = schoolDocumentSchema.safeParse(props.document);
  if (!data) {
    return null;
  }
  const { form, number, closed } = data;
  return (
    <div className={classes.facts}>
      <span>
        {[
          form ?? t('search.school'),
          number && t('search.schoolNumber', { number }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {closed && <SchoolStateChip state="closed" />}
    </div>
  );
}

/** That a school is closed; else its form. */
export function SchoolNote(props: { document: FoundDocument }) {
  const { t } = useTranslationRef(catalogPagesTranslationRef);
  const { data } = schoolDocumentSchema.safeParse(props.document);
  return <>{data?.closed ? t('school.state.closed') : data?.form}</>;
}
