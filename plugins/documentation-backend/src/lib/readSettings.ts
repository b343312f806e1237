import { isAlias, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { folderParts } from './folderParts';

/** A line of `nav`: a page's path, with or without a title, or a part with lines of its own. */
export type NavNode = string | { [title: string]: string | NavNode[] };

const navSchema: z.ZodType<NavNode> = z.lazy(() =>
  z.union([
    z.string(),
    z.record(z.string(), z.union([z.string(), z.array(navSchema)])),
  ]),
);

const settingsSchema = z.object({
  site_name: z.string().optional(),
  docs_dir: z.string().default('docs'),
  nav: z.array(navSchema).nullish(),
});

/** What mkdocs.yml says, as far as it matters here. */
export interface Settings {
  siteName?: string;
  /** Names of folders, each one inside the one before. */
  folder: string[];
  nav?: NavNode[];
}

const DEFAULTS: Settings = { folder: ['docs'] };

/**
 * Reads mkdocs.yml. One that is missing means the defaults of MkDocs; one that
 * is wrong, too, and says so. Tags of YAML (`!!python/name`) are passed over:
 * nothing in the file is ever run.
 */
export function readSettings(text: string | undefined): {
  settings: Settings;
  isWrong: boolean;
} {
  if (text === undefined) {
    return { settings: DEFAULTS, isWrong: false };
  }
  const wrong = { settings: DEFAULTS, isWrong: true };
  const document = parseDocument(text, { logLevel: 'silent' });
  let hasAlias = false;
  visit(document, {
    Node: (_key, node) => {
      hasAlias ||= isAlias(node);
    },
  });
  // Aliases can make a file of a few lines endless, and no documentation needs them.
  if (document.errors.length > 0 || hasAlias) {
    return wrong;
  }
  const parsed = settingsSchema.safeParse(document.toJS());
  const folder = parsed.data && folderParts(parsed.data.docs_dir);
  if (!parsed.success || !folder) {
    return wrong;
  }
  const { site_name: siteName, nav } = parsed.data;
  return {
    settings: { siteName, folder, nav: nav ?? undefined },
    isWrong: false,
  };
}
