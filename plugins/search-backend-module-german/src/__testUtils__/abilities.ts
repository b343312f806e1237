/** What somebody types, and the title that is meant. */
export type Asked = readonly [question: string, title: string];

/** What the search understands of German, with ten examples of each. */
export const ABILITIES: Readonly<Record<string, readonly Asked[]>> = {
  'umlauts, ß, case and accents': [
    ['fuehrerschein', 'Führerschein'],
    ['FÜHRERSCHEIN', 'Führerschein'],
    ['fuhrerschein', 'Führerschein'],
    ['buecherei', 'Bücherei am Markt'],
    ['strassenreinigung', 'Straßenreinigung'],
    ['STRASSENREINIGUNG', 'Straßenreinigung'],
    ['grosse heide', 'Grundschule Große Heide'],
    ['cafe', 'Bewegungscafé für Ältere'],
    ['aeltere', 'Bewegungscafé für Ältere'],
    ['bafoeg', 'BAföG'],
  ],
  'other endings': [
    ['führerscheine', 'Führerschein'],
    ['genehmigen', 'Genehmigung von Gerüsten'],
    ['gerüst', 'Genehmigung von Gerüsten'],
    ['spielplatz', 'Spielplätze'],
    ['baum', 'Bäume im Park'],
    ['wahlen', 'Wahl des Rates'],
    ['urkunden', 'Urkunde'],
    ['angemeldete hunde', 'Hund anmelden'],
    ['feste', 'Fest der Vereine'],
    ['verein', 'Fest der Vereine'],
  ],
  'verbs and what is done': [
    ['hund abmelden', 'Abmeldung eines Hundes'],
    ['gewerbe anmelden', 'Anmeldung eines Gewerbes'],
    ['trauzimmer reservieren', 'Reservierung des Trauzimmers'],
    ['unterschrift beglaubigen', 'Beglaubigung einer Unterschrift'],
    ['grab verlängern', 'Verlängerung eines Grabes'],
    ['grundstück vermessen', 'Vermessung eines Grundstücks'],
    ['strom einspeisen', 'Einspeisung von Strom'],
    ['abmeldung hund', 'Abmeldung eines Hundes'],
    ['ich will mein gewerbe anmelden', 'Anmeldung eines Gewerbes'],
    ['wie kann ich ein grundstück vermessen', 'Vermessung eines Grundstücks'],
  ],
  'the last part of a compound': [
    ['ausweis', 'Personalausweis'],
    ['steuer', 'Grundsteuer'],
    ['urkunde', 'Geburtsurkunde'],
    ['gebühr', 'Friedhofsgebühr'],
    ['halle', 'Mehrzweckhalle'],
    ['verzeichnis', 'Baulastenverzeichnis'],
    ['schein', 'Angelschein'],
    ['beitrag', 'Erschließungsbeitrag'],
    ['zuschuss', 'Heizkostenzuschuss'],
    ['ausweise', 'Personalausweis'],
  ],
  'the first part of a compound': [
    ['geburt', 'Geburtsurkunde'],
    ['friedhof', 'Friedhofsgebühr'],
    ['baulast', 'Baulastenverzeichnis'],
    ['erschließung', 'Erschließungsbeitrag'],
    ['heizkosten', 'Heizkostenzuschuss'],
    ['mehrzweck', 'Mehrzweckhalle'],
    ['bewohner', 'Bewohnerparkausweis'],
    ['schülerinnen', 'Schülerinnenrat'],
    ['wohnung', 'Wohnungsgeberbescheinigung'],
    ['kraftfahrzeug', 'Kraftfahrzeugzulassung'],
  ],
  'compounds that are written apart or together': [
    ['bewohner parkausweis', 'Bewohnerparkausweis'],
    ['parkausweis bewohner', 'Bewohnerparkausweis'],
    ['geburt urkunde', 'Geburtsurkunde'],
    ['bau lasten verzeichnis', 'Baulastenverzeichnis'],
    ['heiz kosten zuschuss', 'Heizkostenzuschuss'],
    ['wohnung geber bescheinigung', 'Wohnungsgeberbescheinigung'],
    ['kraftfahrzeug zulassung', 'Kraftfahrzeugzulassung'],
    ['gewerbeanmeldung', 'Anmeldung eines Gewerbes'],
    ['unterschriftsbeglaubigung', 'Beglaubigung einer Unterschrift'],
    ['grundstücksvermessung', 'Vermessung eines Grundstücks'],
  ],
  'what links the parts of a compound': [
    ['friedhofgebühr', 'Friedhofsgebühr'],
    ['geburturkunde', 'Geburtsurkunde'],
    ['erschließungbeitrag', 'Erschließungsbeitrag'],
    ['hundsteuer', 'Hundesteuer'],
    ['vergnügungssteuer', 'Vergnügungsteuer'],
    ['schülerinnensrat', 'Schülerinnenrat'],
    ['sonnenschutz', 'Sonnenschutz in Kitas'],
    ['zweitwohnungsteuer', 'Zweitwohnungssteuer'],
    ['straßenreinigunggebühr', 'Straßenreinigungsgebühr'],
    ['schuldenberatung', 'Schuldnerberatung'],
  ],
  'what a hyphen stands for': [
    ['registerauskunft', 'Meldebescheinigung und -registerauskunft'],
    ['melderegisterauskunft', 'Meldebescheinigung und -registerauskunft'],
    ['meldebescheinigung', 'Meldebescheinigung und -registerauskunft'],
    ['anmeldung lager', 'An- und Abmeldung von Lagern'],
    ['abmeldung lager', 'An- und Abmeldung von Lagern'],
    ['ummeldung', 'Kraftfahrzeugzulassung, -um- und Abmeldung'],
    ['sommerferien', 'Sommer- und Winterferien'],
    ['winterferien', 'Sommer- und Winterferien'],
    ['fachaufsicht', 'Dienst- und Fachaufsicht'],
    ['dienstaufsicht', 'Dienst- und Fachaufsicht'],
  ],
  'the beginning of a word': [
    ['füh', 'Führerschein'],
    ['führersch', 'Führerschein'],
    ['persona', 'Personalausweis'],
    ['baulas', 'Baulastenverzeichnis'],
    ['kraftfahrz', 'Kraftfahrzeugzulassung'],
    ['straßenrein', 'Straßenreinigung'],
    ['angels', 'Angelschein'],
    ['grundschule gro', 'Grundschule Große Heide'],
    ['mehrz', 'Mehrzweckhalle'],
    ['vermessung grun', 'Vermessung eines Grundstücks'],
  ],
  'one or two typing errors': [
    ['personlausweis', 'Personalausweis'],
    ['persoanlausweis', 'Personalausweis'],
    ['fürerschein', 'Führerschein'],
    ['führerschien', 'Führerschein'],
    ['geburtsurkumde', 'Geburtsurkunde'],
    ['baulastenverzeichnes', 'Baulastenverzeichnis'],
    ['angelscein', 'Angelschein'],
    ['mehrzwekhalle', 'Mehrzweckhalle'],
    ['heizkostenzushuß', 'Heizkostenzuschuss'],
    ['erschliesungsbetrag', 'Erschließungsbeitrag'],
  ],
  'numbers and keys, with or without spaces': [
    ['99115004', 'Leistung A'],
    ['99 115 004', 'Leistung A'],
    ['99115004000000', 'Leistung A'],
    ['99 115 004 000 000', 'Leistung A'],
    ['05.7.54', 'Aktenplan Bau'],
    ['05754', 'Aktenplan Bau'],
    ['10513', 'Leistung B'],
    ['105 13', 'Leistung B'],
    ['S 12', 'Maßnahme S-12'],
    ['s12', 'Maßnahme S-12'],
  ],
  'numbers as words': [
    ['dritte gesamtschule', '3. Gesamtschule'],
    ['3 gesamtschule', '3. Gesamtschule'],
    ['gesamtschule drei', '3. Gesamtschule'],
    ['der dritten gesamtschule', '3. Gesamtschule'],
    ['2. bauabschnitt', 'Zweiter Bauabschnitt'],
    ['zweiter bauabschnitt', 'Zweiter Bauabschnitt'],
    ['bauabschnitt 2', 'Zweiter Bauabschnitt'],
    ['fünfte kita', 'Kita 5'],
    ['kita fünf', 'Kita 5'],
    ['kita 5', 'Kita 5'],
  ],
  'names behind signs': [
    ['meldo', 'VORT|MELDO'],
    ['vort', 'VORT|MELDO'],
    ['vort meldo', 'VORT|MELDO'],
    ['sozial', 'OFFEN/SOZIAL'],
    ['offen sozial', 'OFFEN/SOZIAL'],
    ['xkjus', 'XK.JUS'],
    ['abc/pm', 'ABC/PM'],
    ['jus', 'XK.JUS'],
    ['xk.jus', 'XK.JUS'],
    ['loga', 'Q&I LOGA'],
  ],
  abbreviations: [
    ['gzr', 'Gewerbezentralregister'],
    ['schwb-ausweis', 'Schwerbehindertenausweis'],
    ['wbs', 'Wohnberechtigungsschein'],
    ['kfz', 'Kraftfahrzeugzulassung'],
    ['bplan', 'Bebauungsplan'],
    ['fnp', 'Flächennutzungsplan'],
    ['vhs', 'Volkshochschule'],
    ['ogs', 'Offene Ganztagsschule'],
    ['asylblg', 'Leistungen nach Asylbewerberleistungsgesetz'],
    ['uvg', 'Unterhaltsvorschuss'],
  ],
  'everyday words': [
    ['perso', 'Personalausweis'],
    ['lappen', 'Führerschein'],
    ['knöllchen', 'Bußgeldverfahren und Ordnungswidrigkeiten'],
    ['heiraten', 'Eheschließung'],
    ['baby', 'Geburtsurkunde'],
    ['todesfall', 'Sterbeurkunde'],
    ['umziehen', 'Wohnsitzmeldung'],
    ['bauantrag', 'Baugenehmigung'],
    ['kindergarten', 'Kindertagesbetreuung'],
    ['demo anmelden', 'Versammlungsanzeige'],
  ],
};

/** What is found by keys, by title. */
export const KEYS: Readonly<Record<string, string>> = {
  'Leistung A': '99115004000000',
  'Leistung B': '10513',
  'Aktenplan Bau': '05.7.54',
};

/** Titles that nobody in {@link ABILITIES} means, though words of theirs are like others. */
export const OTHER_TITLES = `Ausweisung
Reisepass
Verlust eines Reisepasses
Servicekonto
Abfallentsorgung
Sperrmüll abholen
Wertstoffhof am Kanal
Sterbefallanzeige
Sterbegeld
Ehefähigkeitszeugnis
Kirchenaustritt
Namensänderung
Personenstandsregister
Personalrat
Personalentwicklung
Führungszeugnis
Gewerbeuntersagung
Gaststättenerlaubnis
Hundehaltung
Grundsicherung im Alter
Grunderwerbsteuer
Gewerbesteuer
Zweitwohnung
Wohngeld
Wohnraumförderung
Obdachlosenunterbringung
Schulaufnahme
Schulbuchausleihe
Realschule am Bach
Förderschule im Grund
Musikschule
Stadtarchiv
Stadtplan
Kindergeld
Elterngeld
Kinderreisepass
Pflegekinder
Jugendschutz
Jugendzentrum
Baulastenlöschung
Bauaktenauskunft
Bodenrichtwerte
Denkmalförderung
Sondernutzung von Straßen
Verkehrsunfall
Verkehrszeichen
Parkgebühren
Parkplätze für Reisebusse
Briefwahl
Wahlhelfer
Ratsinformation
Amtsblatt
Feuerwerk
Osterfeuer
Fundsachen
Fundtiere
Tierheim
Jagdschein
Waffenbesitzkarte
Friedhofssatzung
Gräberverzeichnis
Heizung im Rathaus
Hallenbad
Straßenbeleuchtung
Straßenschäden
Winterdienst
Kanalanschluss
Wasserzähler
Lichtbild
Telefonanlage
Dokumentenmanagement
Zeiterfassung
Reisekosten
Dienstreise
Datenschutzmeldung
Mängelmelder
Vergabe von Aufträgen
Fahrschule
Fahrradabstellanlagen
Fischereipacht`.split('\n');

/** Other texts of the town: the search learns from them which words there are. */
export const OTHER_TEXT = `Das Café ist offen, mit Bewegung. Wer eine Gebühr, eine Steuer oder einen Beitrag zahlt, findet im Verzeichnis, wofür. Der Schein gilt in
der Halle. Für den Zuschuss zählen die Kosten. Melden Sie sich im Register. In den Ferien ist Auskunft nur im Sommer und im Winter möglich. Die
Aufsicht hat der Dienst. Jede Straße hat ihre Reinigung. Die Zulassung für das Kraftfahrzeug. Der Rat, die Schülerinnen.`;
