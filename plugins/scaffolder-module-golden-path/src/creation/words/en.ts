/** Everything that the page of a creation says, in the language that it was written in. */
export const EN = {
  'page.title': 'Creating {{what}}',
  'page.titleDone': '{{what}} is on its way',
  'page.titleFailed': '{{what}} was not created',
  'page.titleCancelled': 'Creating {{what}} was cancelled',
  'page.something': 'something new',
  'page.by': 'From the template {{template}}',
  'page.loading': 'Reading how far it has come',

  'steps.title': 'Steps',
  'steps.open': 'not yet',
  'steps.running': 'in progress',
  'steps.done': 'done',
  'steps.failed': 'did not get to its end',
  'steps.skipped': 'was not needed',

  'log.title': 'The log',

  'actions.cancel': 'Cancel',
  'actions.cancelling': 'Is being cancelled',
  'actions.change': 'Change the values',

  'error.title': 'It stopped here',
  'error.cancelFailed': 'It could not be cancelled; it goes on.',
} as const;
