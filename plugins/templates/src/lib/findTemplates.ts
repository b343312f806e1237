import { foldForIndex, foldText } from '@rathaus/rathaus-common';
import { TemplateSummary } from './template';

/** The templates in which every word that was typed begins a word. */
export function findTemplates(
  templates: readonly TemplateSummary[],
  query: string,
): TemplateSummary[] {
  const words = foldText(query).split(' ').filter(Boolean);
  return templates.filter(({ title, description = '', audience = '' }) => {
    const text = ` ${foldForIndex(`${title} ${description} ${audience}`)}`;
    return words.every(word => text.includes(` ${word}`));
  });
}
