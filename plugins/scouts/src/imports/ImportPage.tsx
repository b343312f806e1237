import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  PostImportResult,
  postImportResultSchema,
} from '@rathaus/plugin-scouts-common';
import {
  formatNumber,
  LinkButton,
  Notice,
  PortalPage,
  SectionCard,
  useLanguage,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { scoutsApiRef } from '../api';
import { describeError, describeProblems, readFailure } from '../lib/failure';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { ColumnsCard } from './ColumnsCard';
import { FileArea } from './FileArea';
import { ImportRows } from './ImportRows';

const useStyles = makeStyles(theme => ({
  sections: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
  load: { margin: theme.spacing(2, 0) },
}));

/** The present state of the offices as a file: checked first, loaded on request. */
export function ImportPage() {
  const classes = useStyles();
  const t = useText();
  const language = useLanguage();
  const links = useLinks();
  const api = useApi(scoutsApiRef);
  const [file, setFile] = useState<File>();
  const [result, setResult] = useState<PostImportResult>();
  const [busy, setBusy] = useState<'check' | 'load'>();
  const [problem, setProblem] = useState<string>();

  const send = async (chosen: File, dryRun: boolean, skipFaulty: boolean) => {
    setBusy(dryRun ? 'check' : 'load');
    setProblem(undefined);
    try {
      setResult(
        await api.importPosts(chosen, {
          dryRun,
          ...(skipFaulty && { skipFaulty: true }),
          fileName: chosen.name,
        }),
      );
    } catch (error) {
      const failure = readFailure(error, postImportResultSchema);
      setProblem(
        failure.kind === 'fields'
          ? describeProblems(failure.problems, language)
          : describeError(t, toError(error)),
      );
    }
    setBusy(undefined);
  };
  const check = (chosen: File) => {
    setFile(chosen);
    setResult(undefined);
    send(chosen, true, false);
  };
  const buttonLabel = () => {
    if (busy) {
      return t(busy === 'check' ? 'imports.busy' : 'imports.loading');
    }
    return t(file ? 'imports.fileOther' : 'imports.file');
  };

  return (
    <PortalPage
      title={t('imports.title')}
      subtitle={t('imports.subtitle')}
      breadcrumb={[{ label: t('directory.title'), to: links.directory }]}
    >
      <div className={classes.sections}>
        <FileArea
          label={buttonLabel()}
          disabled={busy !== undefined}
          onFile={check}
        />
        <div role="alert">
          {problem && <Notice tone="danger">{problem}</Notice>}
        </div>
        {file && result && (
          <SectionCard
            title={t('imports.check')}
            description={t('imports.chosenFile', { name: file.name })}
          >
            <ResultNotice result={result} />
            {result.dryRun && result.counts.new > 0 && (
              <div className={classes.load}>
                <Button
                  variant="contained"
                  color="primary"
                  disabled={busy !== undefined}
                  onClick={() => send(file, false, result.counts.faulty > 0)}
                >
                  {t(
                    result.counts.faulty > 0
                      ? 'imports.applyWithout'
                      : 'imports.apply',
                    {
                      count: result.counts.new,
                      number: formatNumber(result.counts.new),
                    },
                  )}
                </Button>
              </div>
            )}
            {/* Another result is another list: the filter starts anew. */}
            <ImportRows key={`${result.dryRun} ${file.name}`} result={result} />
          </SectionCard>
        )}
        {!result && <ColumnsCard />}
      </div>
    </PortalPage>
  );
}

/** What the check or the loading means, in a sentence. */
function ResultNotice(props: { result: PostImportResult }) {
  const { counts, dryRun } = props.result;
  const t = useText();
  const links = useLinks();
  if (!dryRun) {
    return (
      <Notice
        tone="success"
        actions={
          <LinkButton to={links.directory} variant="outlined">
            {t('imports.toDirectory')}
          </LinkButton>
        }
      >
        {t('imports.done', {
          count: counts.new,
          number: formatNumber(counts.new),
        })}
      </Notice>
    );
  }
  if (counts.faulty > 0) {
    return (
      <Notice tone="warning">
        {t('imports.faulty', {
          count: counts.faulty,
          number: formatNumber(counts.faulty),
        })}
      </Notice>
    );
  }
  return counts.new > 0 ? (
    <Notice tone="success">
      <Typography component="span">{t('imports.fine')}</Typography>
    </Notice>
  ) : (
    <Notice tone="info">{t('imports.nothing')}</Notice>
  );
}
