/** Everything that the wizard and the pages of creations say, in the language that they were written in. */
export const EN = {
  'list.title': 'What do you want to launch?',
  'list.search': 'Search templates',
  'list.empty':
    'There is no template yet. The platform team adds one by registering its template.yaml in the catalog.',
  'list.noMatch': 'No template matches "{{search}}".',
  'list.by': 'by {{owner}}',
  'list.choose': 'Choose',
  'list.chooseTemplate': 'Choose {{template}}',
  'list.failedTitle': 'The templates could not be listed',
  'list.failed':
    'The catalog did not answer ({{reason}}). What you created before is not affected.',
  'list.retry': 'Try again',
  'unavailable.title': 'This template cannot be opened',
  'unavailable.text':
    '{{reason}}. It may have been renamed or removed: choose another one, or try again.',
  'unavailable.silent': 'The portal did not answer',

  'field.required': 'Required',
  'field.look': 'Look at it',
  'field.lookingFree': 'Looking whether it is free',
  'field.lookingThere': 'Looking whether it exists',
  'field.silentService':
    'The catalog did not answer, so it is not known whether this service exists already. You can go on.',
  'field.silentApplication':
    'The catalog did not answer, so it is not known whether {{name}} is free. You can go on: it is checked again before anything is created.',
  'field.oldService': 'This adds an application to {{service}}.',
  'field.newService': '{{service}} is a new service.',
  'field.free': '{{name}} is free.',
  'field.proposed':
    '{{name}} is proposed already, in pull request #{{number}}.',
  'field.taken': '{{name}} is taken: {{owner}} owns it.',
  'field.somebody': 'somebody else',
  'field.description': 'Takes orders',
  'field.characters': '{{length}} of {{most}} characters',
  'field.address': 'It will answer at {{address}} and below.',
  'field.deadQueue':
    'Messages that cannot be done will be put aside in {{queue}}:dead.',
  'field.chooseHost': 'Choose a host',
  'field.goodHost':
    'The gateway passes requests on to it; nothing is deployed.',

  'owner.loading': 'Loading the groups',
  'owner.chooseAny': 'Choose the group that answers for it',
  'owner.chooseOwn': 'Choose one of your groups',
  'owner.unread':
    'Your groups could not be read ({{reason}}). Type the name of one; it is checked again before anything is created.',
  'owner.noGroup':
    'You belong to no group, and only a group can own a service: ask the platform team to add you to one.',
  'owner.missing': 'The catalog has no {{owner}}. Choose one of its groups.',
  'owner.notMember':
    'You are not a member of {{owner}}. Choose one of your own groups.',

  'guard.needsApproval':
    'A second person of the platform team has to approve it before its pull request opens.',
  'guard.onlyPlatform':
    'Only the platform team may ask for a public route: talk to them if it must be one.',
  'guard.refused':
    'Only the platform team may ask for a public route. Choose who checks a caller, or ask them.',
  'roles.chosen': 'Chosen roles',
  'roles.twice': '{{role}} is in the list already.',
  'roles.unchecked':
    'A public route has no roles: remove them, or choose a guard.',

  'form.empty': '{{title}} is still empty.',
  'form.this': 'This',
  'form.atLeastCharacters': 'Use at least {{limit}} characters.',
  'form.atMostCharacters': 'Use at most {{limit}} characters.',
  'form.atLeastOne': 'Choose at least one.',
  'form.atLeast': 'Choose at least {{limit}}.',
  'form.leaveEmpty': 'Leave this empty.',
  'form.atMost': 'Choose at most {{limit}}.',
  'form.none': 'none',
  'form.review':
    'Read it once more. Creating opens one pull request; nothing changes before your team merges it.',

  'refusal.conflictTitle': 'Something is in the way now',
  'refusal.conflict':
    '{{sentences}} Nothing was created, and what you typed is still here: go back and change it.',
  'refusal.notStartedTitle': 'The creation could not be started',
  'refusal.notStarted':
    '{{reason}}. Nothing was created, and what you typed is still here: press Create again in a moment.',

  'proof.title': 'Pull request',
  'proof.loading': 'Reading the platform repository',
  'proof.failedTitle': 'The pull request cannot be shown',
  'proof.failed':
    '{{reason}}. You can go on: everything is checked before anything is created.',
  'proof.retry': 'Retry',
  'proof.movedTitle':
    'The platform repository has changed while you were typing',
  'proof.wrong': 'An error blocks the pull request.',
  'proof.good': 'A creation with these values commits exactly these files.',
  'proof.missing': 'Still to fill in: {{names}}.',
  'proof.on': 'on {{commit}}',
  'proof.provenOn': 'Proven on commit {{commit}}',
  'proof.announcer': 'Proof',
  'proof.findings': 'Findings',
  'proof.error': 'Error:',
  'proof.warning': 'Warning:',
  'proof.ruleAt': 'docs/rules.md, section {{rule}}',
  'count.files_one': '{{count}} file',
  'count.files_other': '{{count}} files',
  'count.errors_one': '{{count}} error',
  'count.errors_other': '{{count}} errors',
  'count.warnings_one': '{{count}} warning',
  'count.warnings_other': '{{count}} warnings',
  'count.lines_one': '{{count}} line',
  'count.lines_other': '{{count}} lines',

  'files.title': 'Files of the pull request',
  'files.new': 'new',
  'files.changed': 'changed just now',
  'files.added': 'added:',
  'files.removed': 'removed:',
  'files.content': 'Content of {{name}}',
  'files.noDifference':
    'The difference to the file on the base branch could not be read: {{reason}}.',
  'files.binary': 'This file is not text; it is committed as it is.',
  'files.replaces': 'replaces a file that is there already',
  'files.inFolder': 'in the folder of an application that is there already',
  'files.executable': 'executable',

  'result.title': 'Pull request #{{number}} is open',
  'result.text':
    'It holds everything the new application needs, in one commit.',
  'result.open': 'Open pull request #{{number}}',
  'result.watch': 'Watch it being born',
  'result.another': 'Create another one',
  'result.next': 'What happens next',
  'result.review':
    'Somebody of your team reviews it; continuous integration builds and tests what is in it.',
  'result.merge':
    'You merge it. The platform then creates the infrastructure and deploys the application.',
  'result.catalog': 'Within a minute of the merge the catalog lists it.',

  'creation.otherTitle': "You are looking at a team mate's creation",
  'creation.other':
    'Whoever asked for it, and the platform team, may cancel it or try it again.',
  'creation.noneTitle': 'There is nothing here for you to see',
  'creation.none':
    'A creation and its log are shown to whoever asked for it, to their team and to the platform team. This one is none of yours, or there is none at this address.',
  'creation.retryFailedTitle': 'It could not be tried again',
  'creation.failedTitle': 'It did not get to its end',
  'creation.failed':
    'Trying again goes on with the same values and never makes anything twice.',
  'creation.retry': 'Try again',
  'creation.waitsTitle': 'Waits for a second person',
  'creation.waits':
    'Somebody else of the platform team has to approve that its route is open to everybody. The pull request opens by itself after that: there is nothing else to do here.',
  'creation.seeWaiting': 'See what waits',

  'onlooker.title': 'Managers look, teams create',
  'onlooker.role':
    'Your role shows you the whole fleet. Creating services, and the logs of what was created, belong to the teams who own them.',
  'onlooker.change':
    'Whoever is to create needs to belong to the group of a team: ask the platform team to add you to one, then sign in again.',
  'onlooker.fleet': 'Look at the fleet',
  'onlooker.ask': 'Ask the platform team',

  'creation.page.title': 'Creating {{what}}',
  'creation.page.titleDone': '{{what}} is on its way',
  'creation.page.titleFailed': '{{what}} was not created',
  'creation.page.titleCancelled': 'Creating {{what}} was cancelled',
  'creation.page.something': 'something new',
  'creation.page.by': 'From the template {{template}}',
  'creation.page.loading': 'Reading how far it has come',

  'creation.steps.title': 'Steps',
  'creation.steps.open': 'not yet',
  'creation.steps.running': 'in progress',
  'creation.steps.done': 'done',
  'creation.steps.failed': 'did not get to its end',
  'creation.steps.skipped': 'was not needed',

  'creation.log.title': 'The log',

  'creation.actions.cancel': 'Cancel',
  'creation.actions.cancelling': 'Is being cancelled',
  'creation.actions.change': 'Change the values',

  'creation.error.title': 'It stopped here',
  'creation.error.cancelFailed': 'It could not be cancelled; it goes on.',
  'creation.work.render': 'Render the files',
  'creation.work.prove': 'Prove the files',
  'creation.work.propose': 'Open the pull request',
} as const;
