import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  DepartmentDetail,
  postViewSchema,
} from '@rathaus/plugin-scouts-common';
import {
  ConfirmDialog,
  FormStack,
  LineField,
  useLanguage,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { scoutsApiRef } from '../api';
import { describeError, describeProblems, readFailure } from '../lib/failure';
import { useText } from '../translations/useText';

const MAX_TITLE = 120;

/** Properties of {@link OpenPostDialog}. */
export interface OpenPostDialogProps {
  department: DepartmentDetail;
  onDone(message: string): void;
  onClose(): void;
}

/** The CDO office gives a department another post. */
export function OpenPostDialog(props: OpenPostDialogProps) {
  const { department, onDone, onClose } = props;
  const t = useText();
  const language = useLanguage();
  const api = useApi(scoutsApiRef);
  const [title, setTitle] = useState('Digital Scout');

  const open = async () => {
    try {
      await api.openPost({ department: department.ref, title: title.trim() });
      onDone(t('step.openPost.done'));
    } catch (error) {
      const failure = readFailure(error, postViewSchema);
      throw new Error(
        failure.kind === 'fields'
          ? describeProblems(failure.problems, language)
          : describeError(t, toError(error)),
        { cause: error },
      );
    }
  };
  return (
    <ConfirmDialog
      open
      title={t('step.openPost.title')}
      confirmLabel={t('department.openPost')}
      confirmDisabled={!title.trim()}
      onConfirm={open}
      onClose={onClose}
    >
      <FormStack>
        <Typography>
          {t('step.openPost.text', { department: department.title })}
        </Typography>
        <LineField
          required
          label={t('step.openPost.name')}
          help={t('step.openPost.nameHelp')}
          maxLength={MAX_TITLE}
          value={title}
          onChange={setTitle}
        />
      </FormStack>
    </ConfirmDialog>
  );
}
