import { FieldProblem } from '@rathaus/rathaus-common';
import { LineField, TextArea, useLanguage } from '@rathaus/rathaus-react';
import { FieldRow } from '../../form/FieldRow';
import { describeProblems } from '../../lib/failure';
import { useText } from '../../translations/useText';
import { MeetingHead } from '../lib/meetingHead';

/** Properties of {@link HeadFields}. */
export interface HeadFieldsProps {
  head: MeetingHead;
  problems: readonly FieldProblem[];
  onChange(head: MeetingHead): void;
}

/** What stands above an agenda: what, when, where, who. */
export function HeadFields(props: HeadFieldsProps) {
  const { head, problems, onChange } = props;
  const t = useText();
  const language = useLanguage();
  const field = (name: keyof MeetingHead) => {
    const own = problems.filter(({ path }) => path === name);
    return {
      label: t(`meeting.field.${name}`),
      value: head[name],
      error: own.length > 0 ? describeProblems(own, language) : undefined,
      onChange: (value: string) => onChange({ ...head, [name]: value }),
    };
  };
  return (
    <>
      <LineField {...field('title')} required maxLength={120} />
      <FieldRow>
        <LineField {...field('day')} required type="date" />
        <LineField {...field('place')} maxLength={120} />
      </FieldRow>
      <TextArea
        {...field('participants')}
        help={t('meeting.participantsHelp')}
        maxLength={2000}
      />
    </>
  );
}
