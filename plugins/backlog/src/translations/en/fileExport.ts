/** Lists as files and deadlines as a calendar. */
export const fileExport = {
  'export.csv': 'As a CSV file',
  'export.xlsx': 'As an Excel file',
  'export.count_one': '1 item',
  'export.count_other': '{{number}} items',
  'export.calendar': 'Subscribe to deadlines …',
  'export.calendarHelp': 'for your calendar',
  'export.changed':
    'The board has just changed. You see it as it is now, please try again.',
  'export.failed': 'The file could not be made. Please try again in a moment.',
  'feed.title': 'Subscribe to deadlines',
  'feed.what':
    'Your calendar program shows the deadlines of this board and fetches changes by itself.',
  'feed.secret':
    'Whoever knows the address reads the deadlines without signing in, so please do not pass it on.',
  'feed.create': 'Make an address',
  'feed.address': 'Your new address',
  'feed.addressHelp':
    'It is shown only now. Paste it into your calendar under “Subscribe to calendar” or “From the internet”.',
  'feed.copy': 'Copy address',
  'feed.copied': 'The address is copied.',
  'feed.notCopied': 'The address is selected. Please copy it with Ctrl+C.',
  'feed.existing': 'Your addresses',
  'feed.since': 'Made on {{when}}',
  'feed.revoke': 'Revoke address',
  'feed.revokeOne': 'Revoke address, made on {{when}}',
  'feed.revoked':
    'The address is no longer valid. Please remove the calendar in your calendar program, too.',
  'feed.tooMany':
    'You have as many addresses as there can be. Please revoke one first.',
  'feed.close': 'Close',
} as const;
