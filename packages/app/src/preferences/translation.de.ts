/** German texts of the switches for language and looks. */
export default {
  'language.label': 'Sprache',
  'theme.label': 'Darstellung',
  'theme.light': 'Hell',
  'theme.dark': 'Dunkel',
  'theme.auto': 'Wie das System',
};
