import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { SavedView, savedViewSchema } from '@rathaus/plugin-backlog-common';
import {
  ConfirmDialog,
  FormStack,
  LineField,
  Notice,
  useLanguage,
} from '@rathaus/rathaus-react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { describeError, describeProblems, readFailure } from '../lib/failure';
import { useText } from '../translations/useText';
import { isSameAddress, ViewAddress } from './lib/viewAddress';
import { savedViewApiRef } from './savedViewApi';

/** Properties of {@link ViewDialog}. */
export interface ViewDialogProps {
  board: string;
  /** Missing for a new one. */
  view?: SavedView;
  /** What the page shows. */
  shown: ViewAddress;
  mayShare: boolean;
  onSaved(view: SavedView): void;
  onClose(): void;
}

/** Gives what the page shows a name, or changes what was given one. */
export function ViewDialog(props: ViewDialogProps) {
  const { board, shown, mayShare, onSaved, onClose } = props;
  const t = useText();
  const language = useLanguage();
  const api = useApi(savedViewApiRef);
  // Somebody else may have been faster; then the next attempt stands on what they saved.
  const [view, setView] = useState(props.view);
  const [name, setName] = useState(props.view?.name ?? '');
  const [shared, setShared] = useState(props.view?.shared ?? false);
  const [anew, setAnew] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [overtaken, setOvertaken] = useState(false);
  const differs = view !== undefined && !isSameAddress(view, shown);

  const save = async () => {
    const address = view && !anew ? view : shown;
    const input = { name, shared, view: address.view, query: address.query };
    setProblem(undefined);
    try {
      onSaved(
        view
          ? await api.updateView(board, view.id, input, view.revision)
          : await api.createView(board, input),
      );
      return true;
    } catch (error) {
      const failure = readFailure(error, savedViewSchema);
      switch (failure.kind) {
        case 'conflict':
          setView(failure.current);
          setOvertaken(true);
          return false;
        case 'fields':
          setProblem(
            failure.problems.some(({ code }) => code === 'duplicate')
              ? t('savedView.taken')
              : describeProblems(failure.problems, language),
          );
          return false;
        default:
          throw new Error(describeError(t, toError(error)), { cause: error });
      }
    }
  };

  return (
    <ConfirmDialog
      open
      title={t(props.view ? 'savedView.change' : 'savedView.save')}
      confirmLabel={t('savedView.confirm')}
      confirmDisabled={name.trim() === ''}
      onConfirm={save}
      onClose={onClose}
    >
      <FormStack>
        <LineField
          label={t('savedView.name')}
          help={t('savedView.nameHelp')}
          required
          maxLength={80}
          error={problem}
          value={name}
          onChange={setName}
        />
        {(mayShare || differs) && (
          <div>
            {mayShare && (
              <FormControlLabel
                control={
                  <Checkbox
                    color="primary"
                    checked={shared}
                    // Out of everybody's sight only whoever made it may take it.
                    disabled={view !== undefined && !view.own}
                    onChange={event => setShared(event.target.checked)}
                  />
                }
                label={t('savedView.share')}
              />
            )}
            {differs && (
              <FormControlLabel
                control={
                  <Checkbox
                    color="primary"
                    checked={anew}
                    onChange={event => setAnew(event.target.checked)}
                  />
                }
                label={t('savedView.anew')}
              />
            )}
          </div>
        )}
        <div role="alert">
          {overtaken && view && (
            <Notice tone="warning" title={t('conflict.title')}>
              {t('savedView.overtaken', { name: view.name })}
            </Notice>
          )}
        </div>
      </FormStack>
    </ConfirmDialog>
  );
}
