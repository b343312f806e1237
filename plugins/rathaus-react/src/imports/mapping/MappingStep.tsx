import { useState } from 'react';
import { ImportJob, ImportMapping } from '@rathaus/rathaus-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { SectionCard } from '../../card/SectionCard';
import { useText } from '../translation/useText';
import { mappingToSend, missingFields } from '../lib/mapping';
import { useImportSubject } from '../subject/ImportSubject';
import { ColumnList } from './ColumnList';
import { ConstantList } from './ConstantList';
import { MatchByChoice } from './MatchByChoice';
import { MissingNotice } from './MissingNotice';
import { useMappingDraft } from './useMappingDraft';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(3) },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(2),
  },
}));

/** Properties of {@link MappingStep}. */
export interface MappingStepProps {
  job: ImportJob;
  onCheck(mapping: ImportMapping): void;
}

/** Which column goes where; the server has made a guess. */
export function MappingStep(props: MappingStepProps) {
  const { job, onCheck } = props;
  const classes = useStyles();
  const t = useText();
  const [mapping, setMapping] = useMappingDraft(job);
  const [asked, setAsked] = useState(false);
  const { fields, words } = useImportSubject();
  const missing = missingFields(mapping, fields.required);

  const check = () => {
    setAsked(true);
    if (!missing.key) {
      onCheck(mappingToSend(mapping));
    }
  };
  return (
    <div className={classes.root}>
      <SectionCard
        title={t('mapping.title')}
        description={t('mapping.description')}
      >
        <ColumnList
          columns={job.columns}
          mapping={mapping}
          onChange={setMapping}
        />
      </SectionCard>
      <SectionCard title={t('constants.title')} description={words.constants}>
        <ConstantList mapping={mapping} onChange={setMapping} />
      </SectionCard>
      <SectionCard
        title={words.matchBy.heading}
        description={words.matchBy.description}
      >
        <MatchByChoice mapping={mapping} onChange={setMapping} />
      </SectionCard>
      <MissingNotice missing={missing} blocking={asked} />
      <div className={classes.actions}>
        <Button variant="contained" color="primary" onClick={check}>
          {t('mapping.check')}
        </Button>
        <span>{t('mapping.nothingWritten')}</span>
      </div>
    </div>
  );
}
