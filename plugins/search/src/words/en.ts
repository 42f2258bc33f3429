/** Everything that the page says, in the language that it was written in. */
export const EN = {
  'page.title': 'Search',
  'page.loading': 'Searching',
  'page.found': '{{total}} found',

  'field.label': 'What to look for',
  'field.placeholder': 'A name, a path, a guard, an image tag',

  'types.label': 'What kind of thing',
  'types.all': 'Everything',
  'types.service': 'Services',
  'types.route': 'Routes',
  'types.guard': 'Guards',
  'types.image': 'Images',
  'types.template': 'Templates',
  'type.service': 'Service',
  'type.route': 'Route',
  'type.guard': 'Guard',
  'type.image': 'Image',
  'type.template': 'Template',

  'start.title': 'Find anything on the platform',
  'start.text':
    'Type a part of a name, the tag of an image, or a path: “who serves GET /api/v1/orders/42?” is answered as the gateway decides it. The key / opens this page from anywhere, and so do Ctrl K and ⌘ K.',

  'empty.title': 'Nothing found',
  'empty.text':
    'Nothing that you may see has all of these words. Try fewer of them, or only the beginning of one. What was merged a moment ago is here within a minute.',
  'empty.everything': 'Look among everything',

  'error.title': 'Nothing can be looked up now',
  'error.unreachable': 'The portal does not answer.',
  'error.silent': 'The portal takes too long to answer.',
  'error.missing': 'This portal has no search.',
  'error.failed': 'The portal could not look it up.',
  'error.refused':
    'The portal cannot look this up, or you have no right to. Try other words.',
  'error.unharmed': 'Nothing is lost. Try again in a moment.',
  'error.retry': 'Try again',

  'serving.title': 'Who serves',
  'serving.gateway': 'At the gateway {{gateway}}.',
  'serving.order':
    'It depends on more than the path. The gateway asks them in this order.',
  'serving.headers': 'depends on headers: {{headers}}',
  'serving.nobody':
    'No gateway sends it to a service, or to none that you may see.',

  'results.title': 'Found',
  'results.proposed': 'Proposed',
  'results.matches': 'Matches: {{words}}',
  'results.cut': 'There is more. Say more of it to see the rest.',

  'route.anyMethod': 'any method',
  'route.gateway': 'gateway {{gateway}}',

  'guard.guards': 'Used by {{names}}',
  'guard.guardsMore': 'Used by {{names}} and {{others}} more',
  'guard.nobody': 'Used by nobody whom you may see',
} as const;
