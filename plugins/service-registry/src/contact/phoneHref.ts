/**
 * The `tel:` address of a phone number as people write it (RFC 3966 wants digits and a leading plus only).
 * "05241 / 82-1 (Zentrale)" is not a number the registry takes, so letters need no care.
 */
export function phoneHref(number: string): string {
  const international = number.trim().startsWith('+');
  // "+49 (0) 5241" writes the national zero beside the country code; dialled together they lead nowhere.
  const digits = (international ? number.replace(/\(0\)/, '') : number).replace(
    /\D/g,
    '',
  );
  return `tel:${international ? '+' : ''}${digits}`;
}
