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
export * from './states/Notice';
export * from './chip/StateChip';
export * from './dialog/ConfirmDialog';
export * from './feedback/UndoSnackbar';
export * from './format/date';
export * from './format/number';
export * from './format/duration';
export * from './format/relativeTime';
export * from './format/today';
export * from './format/useRelativeTime';
export * from './files/csv';
export * from './files/download';
export * from './files/readBytes';
export * from './form/Field';
export * from './form/FormStack';
export * from './form/inputAria';
export * from './form/LineField';
export * from './form/SelectField';
export * from './form/TextArea';
export * from './names/displayName';
export * from './names/useEntityNames';
export * from './pickers/Combobox';
export * from './pickers/pickerSource';
export * from './pickers/RemovableChips';
export * from './pickers/useCatalogSource';
export * from './pickers/useChosenOptions';
export * from './pickers/usePickerSearch';
export * from './search/searchKind';
export * from './text/VisuallyHidden';
export * from './text/ExternalLink';
export * from './text/MarkdownText';
export * from './hooks/useDebounced';
export * from './hooks/useLanguage';
export * from './hooks/useLoad';
export * from './hooks/useScreen';
export * from './hooks/useUnsavedWarning';
export * from './translation/ref';
export * from './upload/fileCheck';
export * from './upload/UploadArea';
export * from './upload/useUpload';
export * from './worklist/worklistSection';
