import { Entity } from '@backstage/catalog-model';

/** Kind of the catalog's entities that are templates. */
export const TEMPLATE_KIND = 'Template';

/** For whom a template is, in a sentence. */
const ANNOTATION_AUDIENCE = 'rathaus.portal/audience';

/** What people read about a template. */
export interface TemplateSummary {
  name: string;
  title: string;
  description?: string;
  audience?: string;
}

/**
 * What people read about a template, in English where its author wrote it in English, too.
 *
 * @param language - `de` or `en`
 */
export function summaryOf(template: Entity, language: string): TemplateSummary {
  const { name, title, description, annotations = {} } = template.metadata;
  const inEnglish = (what: string) =>
    language === 'en' ? annotations[`rathaus.portal/${what}-en`] : undefined;
  return {
    name,
    title: inEnglish('title') ?? title ?? name,
    description: inEnglish('description') ?? description,
    audience: inEnglish('audience') ?? annotations[ANNOTATION_AUDIENCE],
  };
}

/** Full reference of a template of the portal. */
export function templateRefOf(name: string): string {
  return `template:default/${name}`;
}
