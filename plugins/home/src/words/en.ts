/** Everything that the page says, in the language that it was written in. */
export const EN = {
  'hero.createTitle': 'Launch a service with one pull request',
  'hero.createLead':
    'Describe it once. You get the application, its infrastructure, its deployment and its route, ready for review.',
  'hero.create': 'Create a service',
  'hero.templates': 'A worker, a page or something else',
  'hero.catalog': 'See what runs already',
  'hero.watchTitle': 'See where every service stands',
  'hero.watchLead':
    'What runs where, who may call it and what came to be this week, of the whole fleet, as it happens.',
  'hero.fleet': 'Look at the fleet',
  'hero.whoCreates': 'Who creates services?',

  'steps.title': 'How it works',
  'steps.describe': 'Describe',
  'steps.describeText':
    'Name it, say who owns it, choose its route and who may call it. Mistakes show as you type.',
  'steps.review': 'Review one pull request',
  'steps.reviewText':
    'Code, Terraform, Argo CD and Kong in a single commit that your team reads like any other.',
  'steps.merge': 'Merge, and it goes live',
  'steps.mergeText':
    'The platform deploys what was merged, and the service appears in the catalog.',
  'steps.numbered': '{{number}}. {{title}}',

  'page.loading': 'Loading',
  'page.retry': 'Try again',
  'page.outdated': 'The portal does not answer: this may be old.',
  'page.ago': '{{age}} ago',

  'creations.title': 'Your creations',
  'creations.loading': 'Loading your creations',
  'creations.all': 'All',
  'creations.emptyTitle': 'Nothing is on its way',
  'creations.empty':
    'What you create shows here, from the first check until it is healthy. You are also notified.',
  'creations.errorTitle': 'Your creations could not be listed',
  'creations.error':
    'The portal did not answer. Whatever you started goes on, and pull requests that were opened stay open.',
  'creations.untitled': 'A creation',
  'creations.pullRequest': 'Pull request #{{number}}',
  'creations.approval': 'See what waits',
  'creations.task': 'What happened',

  'stage.queued': 'Waits to be worked on',
  'stage.proving': 'Is being checked',
  'stage.slot': 'Waits for its turn at GitHub',
  'stage.forge': 'Waits for GitHub',
  'stage.opening': 'Its pull request is being opened',
  'stage.approval': 'Waits for a second person to approve its public route',
  'stage.review': 'Waits for review and merge',
  'stage.building': 'Merged; waits for its image',
  'stage.syncing': 'Built; waits to be rolled out in {{environment}}',
  'stage.starting': 'Rolled out; starts in {{environment}}',
  'stage.healthy': 'Done',
  'stage.healthyIn': 'Healthy in {{environment}}',
  'stage.degraded': 'Broken in {{environment}}',
  'stage.failed': 'Failed, and created nothing',
  'stage.cancelled': 'Cancelled',
  'stage.gone': 'Its pull request was closed, or it was removed since',

  'services.title': 'Your services',
  'services.loading': 'Loading your services',
  'services.all': 'All {{number}}',
  'services.emptyTitle': 'Your groups own no service yet',
  'services.emptyCreator':
    'Create the first one above. It shows here once its pull request is merged.',
  'services.emptyOnlooker':
    'What they come to own shows here; everything else is in the fleet.',
  'services.errorTitle': 'Your services could not be listed',
  'services.error':
    'The fleet did not answer. The services themselves are not affected.',
  'services.fine': 'Healthy and protected',
  'services.quiet': 'Nothing is known to be wrong',
  'services.ownedBy': 'owned by {{owner}}',

  'problem.degraded': 'Unhealthy in {{environment}}',
  'problem.missing': 'Missing in {{environment}}',
  'problem.unprotected': 'Nobody checks who calls it',
  'problem.unprotectedRoute': 'Nobody checks who calls {{route}}',
  'problem.role-mismatch': 'Code and gateway let different callers in',
  'problem.code-only': 'The gateway lets everybody pass; only its code checks',
  'problem.gateway-only': 'Only the gateway checks who calls it',
  'problem.outdated-guard': 'Its guard is older than the newest one',
  'problem.faults': 'Files that cannot be read: {{number}}',

  'templates.title': 'Create',
  'templates.all': 'All',
  'templates.used': 'You used it lately',
  'templates.loading': 'Loading the templates',
  'templates.emptyTitle': 'There is no template yet',
  'templates.empty':
    'The platform team adds one by registering it in the catalog.',
  'templates.errorTitle': 'The templates could not be listed',
  'templates.error':
    'The catalog did not answer. What you created before is not affected.',

  'figures.title': 'The fleet',
  'figures.loading': 'Loading the figures',
  'figures.errorTitle': 'The figures could not be read',
  'figures.error': 'The fleet did not answer. Nothing is lost by that.',
  'figures.services': 'Services',
  'figures.unhealthy': 'Unhealthy',
  'figures.unprotected': 'Unprotected routes',
  'figures.createdThisWeek': 'Created this week',
  'figures.asks': 'Wait for approval',

  'delivery.days': 'the last 90 days',
  'delivery.leadTime': 'From click to healthy',
  'delivery.deployments': 'Deployments',
  'delivery.failureRate': 'Change failure rate',
  'delivery.unknown': 'Unknown',
  'delivery.sample': 'Some of this is sample data.',
} as const;
