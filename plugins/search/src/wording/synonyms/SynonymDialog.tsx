import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { Synonym, SynonymInput } from '@rathaus/plugin-search-common';
import {
  describeProblem,
  FieldProblem,
  problemsOfAnswer,
} from '@rathaus/rathaus-common';
import {
  classifyError,
  ConfirmDialog,
  FormStack,
  LineField,
  Notice,
  useLanguage,
} from '@rathaus/rathaus-react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { wordingApiRef } from '../api/wordingApi';
import { describeFailure, overtakingSynonym } from '../lib/failure';
import { readPhrases, writePhrases } from '../lib/phrases';
import { useText } from '../translations/useText';

/** Properties of {@link SynonymDialog}. */
export interface SynonymDialogProps {
  /** Missing for a new one. */
  synonym?: Synonym;
  /** What stands in a new one from the start. */
  words?: string;
  onSaved(synonym: Synonym): void;
  onClose(): void;
}

/** Says what people mean by a word, anew or otherwise than until now. */
export function SynonymDialog(props: SynonymDialogProps) {
  const { onSaved, onClose } = props;
  const t = useText();
  const language = useLanguage() === 'en' ? 'en' : 'de';
  const api = useApi(wordingApiRef);
  // Somebody else may have been faster; then the next attempt stands on what they saved.
  const [synonym, setSynonym] = useState(props.synonym);
  const [words, setWords] = useState(
    props.synonym ? writePhrases(props.synonym.words) : props.words ?? '',
  );
  const [meanings, setMeanings] = useState(
    writePhrases(props.synonym?.meanings ?? []),
  );
  const [bothWays, setBothWays] = useState(props.synonym?.bothWays ?? false);
  const [failure, setFailure] = useState<{
    input: SynonymInput;
    problems: FieldProblem[];
    /** Other synonyms have phrases of this one. */
    isTaken: boolean;
  }>();
  const [overtaken, setOvertaken] = useState<'changed' | 'gone'>();

  const problemOf = (field: 'words' | 'meanings') => {
    const own = failure?.problems.filter(({ path }) => path.startsWith(field));
    if (!failure || !own?.length) {
      return undefined;
    }
    const sentences = own.map(({ path, code, params }) => {
      const phrase = failure.input[field][Number(path.split('.')[1])];
      return code === 'duplicate'
        ? t(failure.isTaken ? 'dialog.taken' : 'dialog.repeated', { phrase })
        : describeProblem(code, params, language);
    });
    return [...new Set(sentences)].join(' ');
  };

  const save = async (): Promise<boolean> => {
    const input = {
      words: readPhrases(words),
      meanings: readPhrases(meanings),
      bothWays,
    };
    setFailure(undefined);
    setOvertaken(undefined);
    try {
      onSaved(
        synonym
          ? await api.updateSynonym(synonym.id, synonym.revision, input)
          : await api.createSynonym(input),
      );
      return true;
    } catch (error) {
      const current = overtakingSynonym(error);
      const kind = classifyError(toError(error));
      const problems = problemsOfAnswer(error);
      if (current) {
        setSynonym(current);
        setOvertaken('changed');
      } else if (synonym && kind === 'notFound') {
        setSynonym(undefined);
        setOvertaken('gone');
      } else if (problems.length) {
        setFailure({ input, problems, isTaken: kind === 'conflict' });
      } else {
        throw new Error(describeFailure(t, error), { cause: error });
      }
      return false;
    }
  };

  return (
    <ConfirmDialog
      open
      title={t(props.synonym ? 'dialog.edit' : 'dialog.create')}
      confirmLabel={t('dialog.save')}
      confirmDisabled={
        !readPhrases(words).length || !readPhrases(meanings).length
      }
      onConfirm={save}
      onClose={onClose}
    >
      <FormStack>
        <LineField
          label={t('dialog.words')}
          help={t('dialog.wordsHelp')}
          required
          error={problemOf('words')}
          value={words}
          onChange={setWords}
        />
        <LineField
          label={t('dialog.meanings')}
          help={t('dialog.meaningsHelp')}
          required
          error={problemOf('meanings')}
          value={meanings}
          onChange={setMeanings}
        />
        <FormControlLabel
          control={
            <Checkbox
              color="primary"
              checked={bothWays}
              onChange={event => setBothWays(event.target.checked)}
            />
          }
          label={t('dialog.bothWays')}
        />
        <div role="alert">
          {overtaken && (
            <Notice tone="warning" title={t('dialog.overtakenTitle')}>
              {synonym
                ? t('dialog.overtaken', {
                    words: writePhrases(synonym.words),
                    meanings: writePhrases(synonym.meanings),
                  })
                : t('dialog.gone')}
            </Notice>
          )}
        </div>
      </FormStack>
    </ConfirmDialog>
  );
}
