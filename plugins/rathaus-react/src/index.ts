/**
 * Shared layout, form and dialog pieces of the portal.
 *
 * @packageDocumentation
 */
export * from './page/PortalPage';
export * from './page/PageHeader';
export type { BreadcrumbItem } from './page/Breadcrumb';
export * from './page/useDocumentTitle';
export * from './buttons/LinkButton';
export * from './card/SectionCard';
export * from './states/EmptyState';
export * from './states/ErrorState';
export * from './states/classifyError';
export * from './states/LoadingSkeleton';
export * from './chip/StateChip';
export * from './dialog/ConfirmDialog';
export * from './feedback/UndoSnackbar';
export * from './format/date';
export * from './format/number';
export * from './format/duration';
export * from './text/VisuallyHidden';
export * from './text/ExternalLink';
export * from './text/MarkdownText';
export * from './hooks/useDebounced';
export * from './hooks/useUnsavedWarning';
export * from './translation/ref';
