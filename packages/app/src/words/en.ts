/** Everything that the portal itself says, in the language that it was written in. */
export const EN = {
  // What pages, their tabs and their items in the sidebar are called.
  'title.home': 'Home',
  'title.catalog': 'Catalog',
  'title.fleet': 'Fleet',
  'title.delivery': 'Delivery',
  'title.create': 'Create',
  'title.templates': 'Templates',
  'title.creations': 'Creations',
  'title.actions': 'Actions',
  'title.editor': 'Template Editor',
  'title.templating': 'Templating Extensions',
  'title.goldenPaths': 'Golden paths',
  'title.approvals': 'Approvals',
  'title.audit': 'Audit log',
  'title.apis': 'APIs',
  'title.search': 'Search',
  'title.notifications': 'Notifications',
  'title.settings': 'Settings',
  'title.general': 'General',
  'title.relations': 'Catalog Graph',

  'navigation.home': 'Slipway home',
  'navigation.more': 'More',

  'door.tagline': 'Launch a service with one pull request.',
  'door.language': 'Language',
  'door.noWayTitle': 'There is no way in yet',
  'door.noWay':
    'The configuration has no provider under auth.providers: it needs github or oidc. docs/connect-github.md says how.',
  'door.askTeam': 'Ask the platform team',

  'account.invitation':
    'Sign in with the account you review pull requests with.',
  'account.continue': 'Continue with {{account}}',
  'account.company': 'your company account',

  'persona.question': 'Who do you want to be?',
  'persona.ground':
    'This portal runs on your machine, with a platform repository to try things on. Nothing you do here reaches anybody else.',

  'signInError.title': 'You could not be signed in',
  'signInError.text':
    '{{reason}}. Nothing is lost: try again in a moment, or ask the platform team.',
  'signInError.silent': 'The portal did not answer',
  'signInError.retry': 'Try again',

  'noRole.title': 'You have no role here yet',
  'noRole.signedIn': 'You are signed in as {{user}}.',
  'noRole.noGroup': 'You belong to no group of the catalog.',
  'noRole.groups': 'You belong to {{groups}}, which nobody has given a role.',
  'noRole.next':
    "Ask the platform team to add you to your team's group, and sign in again. Until then the portal shows you nothing.",
  'noRole.signOut': 'Sign out',

  'notFound.title': 'Nothing is moored here',
  'notFound.text':
    'There is no page at {{path}}. It may have moved, or the link has a typing error.',
  'notFound.home': 'Go to the home page',
  'notFound.catalog': 'Look in the catalog',

  'broken.title': 'This part of the page stopped working',
  'broken.text': '{{reason}} ({{part}}). What you saved is not affected.',
  'broken.portal': 'portal',
  'broken.retry': 'Load it again',
} as const;
