/** Texte des Formulars. */
export const edit = {
  'edit.form': 'Formular des Eintrags',
  'edit.required': '(Pflichtfeld)',
  'edit.choose': 'Bitte wählen',
  'edit.none': 'keine Angabe',
  'edit.navigation': 'Abschnitte des Formulars',
  'edit.new.title': 'Neuer Eintrag',
  'edit.new.subtitle':
    'Für den Anfang genügen Titel, Art und Fachbereich. Alles andere können Sie später ergänzen.',
  'edit.change.title': '„{{title}}“ bearbeiten',
  'edit.change.short': 'Eintrag bearbeiten',
  'edit.group.about.title': 'Worum geht es?',
  'edit.group.about.why':
    'Damit Kolleginnen und Kollegen den Eintrag finden und erkennen, ob er der richtige ist.',
  'edit.group.audience.title': 'Für wen und wer ist zuständig?',
  'edit.group.audience.why':
    'Damit Fragen an der richtigen Stelle ankommen, auch wenn Personen wechseln.',
  'edit.group.contact.title': 'Ansprechperson und Links',
  'edit.group.contact.why':
    'Das zeigt die Seite des Eintrags zuerst: wen man anruft und wohin man klickt.',
  'edit.group.administrative.title': 'Verwaltungsleistung',
  'edit.group.administrative.why':
    'Verbindet den Eintrag mit den amtlichen Verzeichnissen, für Meldungen und für die Nachnutzung.',
  'edit.group.technology.title': 'Technik und Abhängigkeiten',
  'edit.group.technology.why':
    'Zeigt, was betroffen ist, wenn ein System ausfällt oder abgelöst wird.',
  'edit.group.legal.title': 'Recht und Prüfung',
  'edit.group.legal.why':
    'Barrierefreiheit ist gesetzliche Pflicht (BGG NRW, BITVNRW). Eine regelmäßige Bestätigung hält den Eintrag aktuell.',
  'edit.group.restricted.title': 'Vertrag, Schutzbedarf, Datenschutz',
  'edit.group.restricted.why':
    'Nur für Berechtigte: Digital Scouts und Leitung des Fachbereichs, CDO-Büro und IT sehen diese Angaben.',
  'edit.group.remarks.title': 'Hinweise',
  'edit.group.remarks.why':
    'Was andere wissen sollten, die den Eintrag pflegen.',
  'edit.type.fachverfahren':
    'Software, mit der ein Fachbereich seine Aufgaben erledigt',
  'edit.type.online-dienst':
    'Bürgerinnen, Bürger oder Unternehmen erledigen etwas online',
  'edit.type.basisdienst':
    'Andere Dienste bauen darauf auf, zum Beispiel Bezahlen oder Anmelden',
  'edit.type.arbeitsplatz-dienst':
    'Wird am Arbeitsplatz genutzt, zum Beispiel E-Mail oder Drucken',
  'edit.type.schul-it': 'Geräte, Netze und Software der Schulen',
  'edit.slug.before': 'Kurzname:',
  'edit.slug.after':
    ' (wird einmal vergeben und bleibt, auch wenn der Titel sich ändert)',
  'edit.similar.title': 'Gibt es das schon? Diese Einträge heißen ähnlich:',
  'edit.help.title':
    'So, wie Kolleginnen und Kollegen es nennen, möglichst ohne Abkürzung.',
  'edit.help.summary':
    'Ein bis zwei Sätze für die Liste, höchstens 300 Zeichen.',
  'edit.help.description':
    'Einfache Formatierung: **fett**, Listen mit Bindestrich, [Text](https://Adresse).',
  'edit.help.aliases':
    'Andere Wörter, nach denen gesucht wird: frühere Namen, Abkürzungen. Enter oder Komma fügt hinzu.',
  'edit.help.lifecycle': 'Wo es zwischen Idee und Abschaltung steht.',
  'edit.help.owner':
    'Hält diesen Eintrag aktuell. Dessen Digital Scouts dürfen ihn bearbeiten.',
  'edit.help.responsibility':
    'Wer für die Leistung selbst rechtlich zuständig ist.',
  'edit.help.responsibleBody':
    'Nur wenn es nicht die Stadt ist, zum Beispiel „Kreis Gütersloh“.',
  'edit.help.subjectMatterResponsible':
    'Person oder Stelle, die fachliche Fragen beantwortet.',
  'edit.help.technicalResponsible':
    'Person oder Team, das den Betrieb verantwortet. Ein hier genanntes IT-Team darf den Eintrag bearbeiten.',
  'edit.help.assignedScout':
    'Nur wenn sich ein bestimmter Scout kümmert. Leer heißt: alle Scouts des Fachbereichs.',
  'edit.help.contact':
    'Eine Stelle, eine Funktion oder ein Name mit dienstlicher Erreichbarkeit. Bitte keine privaten Angaben.',
  'edit.help.hours': 'Zum Beispiel: Mo–Fr 8–12 Uhr, Do auch 14–17 Uhr',
  'edit.help.links':
    'Der erste Link mit dem Zweck „{{purpose}}“ wird der große Knopf auf der Seite.',
  'edit.help.leikaKeys':
    'Suchen Sie nach Schlüssel (14 Ziffern), Name oder Teil des Namens. Mehrere sind möglich.',
  'edit.help.ozgId': 'Die OZG-Leistung, zu der der Eintrag gehört.',
  'edit.help.maturityModel': '1.1 kennt die Stufen 0–4, 2.0 die Stufen 0–7.',
  'edit.help.maturityLevel': 'Wie weit es online geht, von Anfang bis Ende.',
  'edit.help.efaRole':
    'Wird ein Dienst anderer nachgenutzt oder ein eigener anderen angeboten?',
  'edit.help.efaPartner': 'Das Land oder die Stelle auf der anderen Seite.',
  'edit.help.operator': 'Wer es betreibt, zum Beispiel ein Rechenzentrum.',
  'edit.help.xoevStandards':
    'Zum Beispiel XMeld oder XBau. Enter oder Komma fügt hinzu.',
  'edit.help.dependsOn': 'Einträge, ohne die es nicht funktioniert.',
  'edit.help.providesApis':
    'Schnittstellen, über die andere Daten daraus bekommen.',
  'edit.help.consumesApis': 'Schnittstellen anderer, die es braucht.',
  'edit.help.accessibility': 'Ergebnis der letzten Prüfung nach BITVNRW.',
  'edit.help.reportUrl': 'Adresse, die mit https:// beginnt',
  'edit.help.reviewInterval':
    'Wie oft bestätigt wird, dass alles noch stimmt. Leer heißt: der übliche Abstand.',
  'edit.help.cost': 'Geschrieben wie 1.234,56',
  'edit.help.protectionReason':
    'Warum diese Stufen gewählt wurden (BSI-Standard 200-2).',
  'edit.help.recordNumber': 'Nummer im Verzeichnis nach Art. 30 DSGVO.',
  'edit.help.processorAgreement':
    'Wenn andere die Daten verarbeiten (Art. 28 DSGVO).',
  'edit.help.dataCategories':
    'Zum Beispiel Adressdaten, Gesundheitsdaten. Enter oder Komma fügt hinzu.',
  'edit.help.notes':
    'Steht nur im Portal, für alle Angemeldeten. Bitte nichts Vertrauliches.',
  'edit.part.contract': 'Vertrag',
  'edit.part.protectionNeeds': 'Schutzbedarf',
  'edit.part.dataProcessing': 'Datenschutz',
  'edit.short.confidentiality': 'Vertraulichkeit',
  'edit.short.integrity': 'Integrität',
  'edit.short.availability': 'Verfügbarkeit',
  'edit.unit.months': 'Monate',
  'edit.problem.amount': 'Bitte geben Sie einen Betrag wie 1.234,56 an.',
  'edit.problem.integer': 'Bitte geben Sie eine ganze Zahl an.',
  'edit.problem.owner':
    'Für diesen Fachbereich dürfen Sie keine Einträge pflegen. Bitte wählen Sie Ihren.',
  'edit.chips.remove': '{{label}} entfernen',
  'edit.tags.add': 'Hinzufügen',
  'edit.links.add': 'Link hinzufügen',
  'edit.links.name': 'Link {{position}}',
  'edit.links.title': 'Beschriftung',
  'edit.links.url': 'Adresse',
  'edit.links.purpose': 'Zweck',
  'edit.links.up': 'Nach oben',
  'edit.links.upOne': '{{name}} nach oben verschieben',
  'edit.links.down': 'Nach unten',
  'edit.links.downOne': '{{name}} nach unten verschieben',
  'edit.links.remove': 'Entfernen',
  'edit.links.removeOne': '{{name}} entfernen',
  'edit.markdown.write': 'Weiterschreiben',
  'edit.markdown.preview': 'Vorschau',
  'edit.markdown.empty': 'Noch nichts geschrieben.',
  'edit.picker.unknownKey':
    'diesen Schlüssel verwenden; er steht nicht in der Liste',
  'edit.picker.other': 'Andere Auswahl …',
  'edit.picker.person': 'Name einer Person oder Stelle',
  'edit.picker.name': 'Nach Namen suchen',
  'edit.picker.leika': 'Schlüssel oder Name, z. B. Meldebescheinigung',
  'edit.picker.ozg': 'Nummer oder Name, z. B. Ummeldung',
  'edit.picker.entry': 'Titel eines Eintrags',
  'edit.picker.interface': 'Name einer Schnittstelle, z. B. XMeld',
  'edit.bar.label': 'Speichern',
  'edit.bar.unchanged': 'Keine Änderungen',
  'edit.bar.changes_one': '{{count}} Änderung',
  'edit.bar.changes_other': '{{count}} Änderungen',
  'edit.bar.saving': 'Wird gespeichert …',
  'edit.bar.draft.kept': 'Entwurf in diesem Browser gesichert.',
  'edit.bar.draft.failed':
    'Dieser Browser kann keinen Entwurf sichern. Bitte speichern Sie, bevor Sie die Seite verlassen.',
  'edit.bar.draft.restricted': 'Die geschützten Angaben gehören nicht dazu.',
  'edit.bar.save': 'Änderungen speichern',
  'edit.bar.create': 'Eintrag anlegen',
  'edit.bar.discard': 'Änderungen verwerfen',
  'edit.faulty.here_one': '{{count}} Angabe prüfen',
  'edit.faulty.here_other': '{{count}} Angaben prüfen',
  'edit.faulty.count_one': 'Bitte prüfen Sie {{count}} Angabe:',
  'edit.faulty.count_other': 'Bitte prüfen Sie {{count}} Angaben:',
  'edit.failure.safe':
    'Ihre Eingaben sind noch da, gespeichert ist noch nichts.',
  'edit.note.label': 'Was haben Sie geändert?',
  'edit.note.help':
    'Kann leer bleiben. Ein Satz für den Verlauf, zum Beispiel „neue Telefonnummer seit dem Umzug“.',
  'edit.draft.title': 'Ihr Entwurf vom {{when}} ist wieder da',
  'edit.draft.text':
    'Was Sie noch nicht gespeichert hatten, steht wieder im Formular.',
  'edit.draft.restricted':
    'Geschützte Angaben bleiben nie im Browser; bitte geben Sie diese bei Bedarf neu ein.',
  'edit.draft.outdated':
    'Der Eintrag wurde inzwischen geändert. Beim Speichern sehen Sie beide Fassungen.',
  'edit.draft.discard': 'Entwurf verwerfen',
  'edit.discard.title': 'Änderungen verwerfen?',
  'edit.discard.text':
    'Das Formular zeigt wieder, was gespeichert ist. Das lässt sich nicht rückgängig machen.',
  'edit.leave.title': 'Seite verlassen, ohne zu speichern?',
  'edit.leave.text':
    'Ein Teil Ihrer Eingaben wird nicht als Entwurf gesichert und ginge verloren.',
  'edit.leave.confirm': 'Seite verlassen',
  'edit.saved.new': 'Eintrag angelegt.',
  'edit.saved.changed': 'Änderungen gespeichert.',
  'edit.saved.undone': 'Ihre Änderung wurde zurückgenommen.',
  'edit.saved.failed':
    'Das ließ sich nicht zurücknehmen. Alle früheren Fassungen finden Sie im Verlauf.',
  'edit.notEditable.repository.title':
    'Dieser Eintrag wird an anderer Stelle bearbeitet',
  'edit.notEditable.repository.text':
    'Ein IT-Team pflegt ihn in seiner Ablage (Repository).',
  'edit.notEditable.repository.open': 'Dort bearbeiten',
  'edit.notEditable.retired.title': 'Dieser Eintrag ist zurückgezogen',
  'edit.notEditable.retired.text':
    'Um ihn zu ändern, muss ihn zuerst eine berechtigte Person auf seiner Seite wiederherstellen.',
  'edit.notEditable.forbidden.title':
    'Diesen Eintrag dürfen Sie nicht bearbeiten',
  'edit.notEditable.forbidden.text':
    'Das dürfen die Digital Scouts und die Leitung des Fachbereichs, das CDO-Büro und die IT. Sie freuen sich über Ihren Hinweis.',
  'edit.notCreatable.title': 'Sie dürfen keine Einträge anlegen',
  'edit.notCreatable.text':
    'Das dürfen die Digital Scouts und Leitungen der Fachbereiche, das CDO-Büro und die IT. Sagen Sie ihnen gern, was fehlt.',
  'edit.notEditable.back': 'Zum Eintrag',
  'edit.conflict.title':
    'Jemand anderes hat den Eintrag inzwischen gespeichert',
  'edit.conflict.intro':
    '{{who}} hat am {{when}} eine Änderung gespeichert, während Sie am selben Eintrag gearbeitet haben. Es geht nichts verloren: Sie entscheiden, was gilt, und speichern dann.',
  'edit.conflict.somebody': 'Jemand',
  'edit.conflict.mine': 'Ihre Fassung',
  'edit.conflict.theirs': 'Fassung von {{who}}',
  'edit.conflict.edit': 'Neu schreiben, ausgehend von Ihrer Fassung',
  'edit.conflict.empty': 'leer',
  'edit.unitName.maturity': 'Reifegrad',
  'edit.unitName.efa': '„Einer für Alle“ (EfA)',
  'edit.unitName.operator': 'Betreiber',
  'edit.unitName.accessibility': 'Barrierefreiheit',
  'edit.conflict.missing': 'Bitte entscheiden Sie, welche Fassung gilt.',
  'edit.conflict.fromThem': 'Übernommen, weil nur {{who}} es geändert hat',
  'edit.conflict.fromYou': 'Bleibt so, weil nur Sie es geändert haben',
  'edit.conflict.open_one': 'Noch {{count}} Entscheidung offen',
  'edit.conflict.open_other': 'Noch {{count}} Entscheidungen offen',
  'edit.conflict.back': 'Zurück zum Formular',
  'edit.conflict.save': 'Diese Fassung speichern',
};
