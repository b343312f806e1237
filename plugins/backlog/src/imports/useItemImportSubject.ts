import { useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { BoardView } from '@rathaus/plugin-backlog-common';
import {
  formatNumber,
  ImportSubject,
  ImportWords,
  useProblemText,
} from '@rathaus/rathaus-react';
import { backlogApiRef } from '../api';
import { useLinks } from '../routes';
import { Text, useText } from '../translations/useText';
import { ConstantInput } from './ConstantInput';
import { itemImportFields } from './lib/importFields';
import { useValueWords } from './useValueWords';

function wordsOf(t: Text): ImportWords {
  const number = (count: number) => ({ count, number: formatNumber(count) });
  return {
    subtitle: t('imports.subtitle'),
    constants: t('imports.constants'),
    matchBy: {
      heading: t('imports.matchBy.heading'),
      description: t('imports.matchBy.description'),
    },
    nothingToDo: t('imports.nothing'),
    rows: (tense, status, count) =>
      t(`imports.rows.${tense}.${status}`, number(count)),
    apply: (status, count) => t(`imports.apply.${status}`, number(count)),
    reverted: t('imports.reverted'),
    revert: ({ created, changed }) =>
      t('imports.revert', {
        created: formatNumber(created),
        changed: formatNumber(changed),
      }),
    toThings: t('imports.toBoard'),
  };
}

/** What the import pages have to know of the items of a board. */
export function useItemImportSubject({ board }: BoardView): ImportSubject {
  const t = useText();
  const links = useLinks();
  const api = useApi(backlogApiRef);
  return useMemo(
    () => ({
      api: api.importsOf(board.id),
      breadcrumb: [{ label: board.title, to: links.board(board.id) }],
      links: {
        things: links.board(board.id),
        imports: links.imports(board.id),
        importJob: id => links.importJob(board.id, id),
        thing: name => links.item(board.id, name),
      },
      words: wordsOf(t),
      fields: itemImportFields(board, t),
      ConstantInput,
      useValueWords,
      useProblemText,
    }),
    [api, board, links, t],
  );
}
