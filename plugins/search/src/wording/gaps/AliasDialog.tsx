import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { describeProblem, problemsOfAnswer } from '@rathaus/rathaus-common';
import {
  classifyError,
  ConfirmDialog,
  FormStack,
  LinkButton,
  Notice,
  PickerOption,
  useLanguage,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { registryRouteRef } from '../../routes';
import { entriesApiRef } from '../api/entriesApi';
import { wordingApiRef } from '../api/wordingApi';
import { addAlias, removeAlias } from '../lib/addAlias';
import { describeFailure } from '../lib/failure';
import { useText } from '../translations/useText';
import { EntryField } from './EntryField';

// The list of entries opens downwards, within the dialog.
const useStyles = makeStyles({ content: { minHeight: 340 } });

/** Properties of {@link AliasDialog}. */
export interface AliasDialogProps {
  /** What people look for. */
  term: string;
  onDone(message: string, undo?: () => Promise<void>): void;
  onClose(): void;
}

/** Gives an entry of the Servicekatalog the name that people look for. */
export function AliasDialog(props: AliasDialogProps) {
  const { term, onDone, onClose } = props;
  const classes = useStyles();
  const t = useText();
  const language = useLanguage() === 'en' ? 'en' : 'de';
  const entries = useApi(entriesApiRef);
  const wording = useApi(wordingApiRef);
  const registry = useRouteRef(registryRouteRef)?.();
  const [entry, setEntry] = useState<PickerOption>();
  const [hindrance, setHindrance] = useState<'overtaken' | 'forbidden'>();

  const save = async (): Promise<boolean> => {
    if (!entry) {
      return false;
    }
    setHindrance(undefined);
    const { value: name, label } = entry;
    try {
      const added = await addAlias(entries, name, term);
      if (added === 'forbidden') {
        setHindrance('forbidden');
        return false;
      }
      await wording.dismissGap(term);
      if (added === 'known') {
        onDone(t('alias.known', { entry: label, term }));
      } else {
        onDone(t('alias.saved', { entry: label, term }), async () => {
          await removeAlias(entries, name, term);
          await wording.restoreGap(term);
        });
      }
      return true;
    } catch (error) {
      const problems = problemsOfAnswer(error);
      if (classifyError(toError(error)) === 'conflict') {
        setHindrance('overtaken');
        return false;
      }
      const reason = problems
        .map(({ code, params }) => describeProblem(code, params, language))
        .join(' ');
      throw new Error(
        reason ? t('alias.refused', { reason }) : describeFailure(t, error),
        { cause: error },
      );
    }
  };

  return (
    <ConfirmDialog
      open
      title={t('alias.title')}
      confirmLabel={t('alias.save')}
      confirmDisabled={!entry}
      onConfirm={save}
      onClose={onClose}
    >
      <div className={classes.content}>
        <FormStack>
          <Typography>{t('alias.text', { term })}</Typography>
          <EntryField
            label={t('alias.entry')}
            hint={t('alias.hint')}
            value={entry}
            onChange={next => {
              setEntry(next);
              setHindrance(undefined);
            }}
          />
          <div role="alert">
            {hindrance && entry && (
              <Notice
                tone="warning"
                title={t(`alias.${hindrance}Title`)}
                actions={
                  hindrance === 'forbidden' &&
                  registry && (
                    <LinkButton
                      to={`${registry}/eintrag/${encodeURIComponent(
                        entry.value,
                      )}/vorschlagen`}
                      variant="outlined"
                      color="primary"
                    >
                      {t('alias.propose')}
                    </LinkButton>
                  )
                }
              >
                {t(`alias.${hindrance}`, { entry: entry.label })}
              </Notice>
            )}
          </div>
        </FormStack>
      </div>
    </ConfirmDialog>
  );
}
