import { FieldProblem, ProblemCode } from './fieldProblem';
import { fileProblemMessages } from './fileProblems';

type Messages = Record<ProblemCode, string>;

/** What is wrong and the way out, in the portal's languages. */
export const problemMessages: Record<'de' | 'en', Messages> = {
  de: {
    required: 'Bitte füllen Sie dieses Feld aus.',
    invalid_type: 'Dieser Wert hat die falsche Form.',
    invalid_choice: 'Bitte wählen Sie einen der vorgesehenen Werte.',
    unknown_field: 'Dieses Feld gibt es nicht.',
    too_short: 'Bitte geben Sie mindestens {{minimum}} Zeichen ein.',
    too_long: 'Bitte kürzen Sie auf höchstens {{maximum}} Zeichen.',
    too_few: 'Bitte geben Sie mindestens {{minimum}} Werte an.',
    too_many: 'Bitte geben Sie höchstens {{maximum}} Werte an.',
    too_small: 'Bitte geben Sie mindestens {{minimum}} ein.',
    too_big: 'Bitte geben Sie höchstens {{maximum}} ein.',
    control_characters:
      'Der Text enthält unsichtbare Steuerzeichen. Bitte geben Sie ihn neu ein.',
    line_break: 'Bitte schreiben Sie in eine Zeile, ohne Umbruch.',
    html_not_allowed:
      'HTML ist hier nicht erlaubt. Bitte nutzen Sie die einfache Formatierung (Markdown).',
    unsafe_link: 'Bitte verlinken Sie nur Adressen mit http:// oder https://.',
    invalid_date: 'Bitte geben Sie ein Datum an, das es gibt.',
    ends_before_start: 'Das Ende liegt vor dem Beginn.',
    invalid_url:
      'Bitte geben Sie eine vollständige Adresse mit http:// oder https:// an.',
    invalid_email: 'Bitte geben Sie eine vollständige E-Mail-Adresse an.',
    invalid_phone: 'Bitte geben Sie eine Telefonnummer aus Ziffern an.',
    invalid_ref: 'Bitte wählen Sie einen Wert aus der Liste.',
    unknown_ref: 'Das gibt es im Portal nicht: {{value}}',
    invalid_leika_key: 'Ein LeiKa-Schlüssel hat 14 Ziffern und beginnt mit 99.',
    unknown_leika_key:
      'Diesen Schlüssel gibt es in der LeiKa-Liste nicht: {{value}}',
    invalid_ozg_id: 'Eine OZG-ID hat fünf Ziffern.',
    unknown_ozg_id: 'Diese ID gibt es in der OZG-Liste nicht: {{value}}',
    maturity_level_not_in_model:
      'Diesen Reifegrad gibt es im gewählten Modell nicht.',
    invalid_name:
      'Der Kurzname besteht aus Kleinbuchstaben, Ziffern und Bindestrichen.',
    name_taken:
      'Der Kurzname „{{value}}“ ist schon vergeben. Bitte ändern Sie den Titel.',
    title_without_letters:
      'Bitte wählen Sie einen Titel mit Buchstaben oder Ziffern.',
    duplicate: 'Dieser Wert steht schon in der Liste.',
    depends_on_itself: 'Ein Eintrag kann sich nicht selbst voraussetzen.',
    same_person: 'Bitte wählen Sie eine andere Person als die bisherige.',
    not_in_department:
      'Diese Person arbeitet nicht in diesem Fachbereich. Bitte wählen Sie jemanden von dort.',
    no_scout_there:
      'Diese Person ist für diesen Fachbereich weder Digital Scout noch Vertretung.',
    in_handover: 'Für diesen Eintrag läuft schon eine Übergabe.',
    not_allowed: 'Diesen Wert dürfen Sie nicht setzen.',
    stale_revision:
      'Der Eintrag wurde inzwischen geändert und hat jetzt den Stand {{current}}.',
    invalid: 'Dieser Wert ist nicht gültig.',
    ...fileProblemMessages.de,
  },
  en: {
    required: 'Please fill in this field.',
    invalid_type: 'This value has the wrong form.',
    invalid_choice: 'Please choose one of the offered values.',
    unknown_field: 'There is no such field.',
    too_short: 'Please enter at least {{minimum}} characters.',
    too_long: 'Please shorten to at most {{maximum}} characters.',
    too_few: 'Please give at least {{minimum}} values.',
    too_many: 'Please give at most {{maximum}} values.',
    too_small: 'Please enter at least {{minimum}}.',
    too_big: 'Please enter at most {{maximum}}.',
    control_characters:
      'The text has invisible control characters. Please type it anew.',
    line_break: 'Please write one line, without a break.',
    html_not_allowed:
      'HTML is not allowed here. Please use simple formatting (Markdown).',
    unsafe_link: 'Please link to http:// or https:// addresses only.',
    invalid_date: 'Please give a date that exists.',
    ends_before_start: 'The end lies before the beginning.',
    invalid_url: 'Please give a full address with http:// or https://.',
    invalid_email: 'Please give a full mail address.',
    invalid_phone: 'Please give a phone number made of digits.',
    invalid_ref: 'Please choose a value from the list.',
    unknown_ref: 'The portal does not know this: {{value}}',
    invalid_leika_key: 'A LeiKa key has 14 digits and starts with 99.',
    unknown_leika_key: 'The LeiKa list has no such key: {{value}}',
    invalid_ozg_id: 'An OZG id has five digits.',
    unknown_ozg_id: 'The OZG list has no such id: {{value}}',
    maturity_level_not_in_model: 'The chosen model has no such level.',
    invalid_name: 'A short name has lower-case letters, digits and hyphens.',
    name_taken: 'The short name "{{value}}" is taken. Please change the title.',
    title_without_letters: 'Please choose a title with letters or digits.',
    duplicate: 'This value is in the list already.',
    depends_on_itself: 'An entry cannot depend on itself.',
    same_person: 'Please choose another person than the present one.',
    not_in_department:
      'This person does not work in this department. Please choose somebody from there.',
    no_scout_there:
      'This person is neither Digital Scout nor deputy for this department.',
    in_handover: 'This entry is being handed over already.',
    not_allowed: 'You may not set this value.',
    stale_revision:
      'The entry was changed meanwhile and is at revision {{current}} now.',
    invalid: 'This value is not valid.',
    ...fileProblemMessages.en,
  },
};

/** The sentence for a code, with its parameters filled in. */
export function describeProblem(
  code: ProblemCode,
  params: FieldProblem['params'] = {},
  language: 'de' | 'en' = 'de',
): string {
  return problemMessages[language][code].replace(
    /\{\{(\w+)\}\}/g,
    (_, key: string) => String(params[key] ?? ''),
  );
}

/** Builds a problem with its German message. */
export function fieldProblem(
  path: string,
  code: ProblemCode,
  params?: FieldProblem['params'],
): FieldProblem {
  return {
    path,
    code,
    message: describeProblem(code, params),
    ...(params && { params }),
  };
}
