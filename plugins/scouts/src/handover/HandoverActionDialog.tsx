import { useCallback, useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  Handover,
  HandoverAction,
  handoverSchema,
} from '@rathaus/plugin-scouts-common';
import {
  ConfirmDialog,
  formatNumber,
  FormStack,
  SelectField,
  TextArea,
  useLanguage,
  useLoad,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { scoutsApiRef } from '../api';
import { describeError, describeProblems, readFailure } from '../lib/failure';
import { personName } from '../people/personName';
import { useText } from '../translations/useText';
import { receiversOf } from './lib/receivers';

const MAX_REPLY = 1000;

/** Properties of {@link HandoverActionDialog}. */
export interface HandoverActionDialogProps {
  handover: Handover;
  action: HandoverAction;
  onDone(after: Handover, message: string): void;
  /** Somebody else was faster: what is there now. */
  onOutdated(current: Handover): void;
  onClose(): void;
}

/** Asks for what a step of a handover needs and takes it. */
export function HandoverActionDialog(props: HandoverActionDialogProps) {
  const { handover, action, onDone, onOutdated, onClose } = props;
  const t = useText();
  const language = useLanguage();
  const api = useApi(scoutsApiRef);
  const [to, setTo] = useState('');
  const [reply, setReply] = useState('');
  const { id, revision } = handover;
  const count = handover.entries.length;

  const take = () =>
    action === 'assign'
      ? api.assignHandover(id, revision, { to })
      : api.answerHandover(id, revision, action, {
          ...(reply.trim() && { reply }),
        });
  const send = async () => {
    try {
      const after = await take();
      onDone(
        after,
        t(`handover.${action}.done`, {
          name: personName(t, after.to, after.toName),
        }),
      );
    } catch (error) {
      const failure = readFailure(error, handoverSchema);
      if (failure.kind === 'conflict') {
        onOutdated(failure.current);
        throw new Error(
          t('handover.conflict', {
            state: t(`handover.state.${failure.current.state}`),
          }),
          { cause: error },
        );
      }
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
      title={t(`handover.${action}.title`)}
      confirmLabel={t(`handover.${action}.action`)}
      confirmDisabled={
        (action === 'assign' && !to) ||
        !handover.allowedActions.includes(action)
      }
      onConfirm={send}
      onClose={onClose}
    >
      {action === 'assign' ? (
        <ReceiverField handover={handover} value={to} onChange={setTo} />
      ) : (
        <FormStack>
          <Typography>
            {t(`handover.${action}.text`, {
              count,
              number: formatNumber(count),
            })}
          </Typography>
          <TextArea
            label={t('handover.reply')}
            help={t('handover.replyHelp')}
            maxLength={MAX_REPLY}
            value={reply}
            onChange={setReply}
          />
        </FormStack>
      )}
    </ConfirmDialog>
  );
}

function ReceiverField(props: {
  handover: Handover;
  value: string;
  onChange(value: string): void;
}) {
  const { handover, value, onChange } = props;
  const t = useText();
  const api = useApi(scoutsApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getDepartments({ signal }),
    [api],
  );
  const { value: list } = useLoad(load);
  const department = list?.items.find(({ ref }) => ref === handover.department);
  return (
    <SelectField
      required
      label={t('handover.new.to')}
      help={t('handover.new.toHelp')}
      empty={t('handover.new.departmentChoose')}
      options={
        list && department
          ? receiversOf(department, list.items, handover.from ?? '')
          : []
      }
      value={value}
      onChange={onChange}
    />
  );
}
