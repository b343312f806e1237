import { stem } from './stem';

/** What somebody wants to do, or of whom, rather than with what. */
const WEAK = new Set(
  `anmelden abmelden beantragen melden anzeigen andern verlangern bestellen buchen zahlen bezahlen ausstellen abholen
  suchen finden brauchen bekommen erneuern eintragen befreien umschreiben erteilen zuteilen verlieren antrag formular
  bescheinigung online termin neu kosten amt`
    .split(/\s+/)
    .map(stem),
);
const INFINITIVE = /(en|ern|eln)$/;

/** Whether a word, folded, counts less beside others that are asked for. */
export function saysLittle(word: string): boolean {
  return WEAK.has(stem(word));
}

/** Whether a word, folded, only says what is done, as in "Personalausweis beantragen". */
export function isWeakVerb(word: string): boolean {
  return INFINITIVE.test(word) && saysLittle(word);
}
