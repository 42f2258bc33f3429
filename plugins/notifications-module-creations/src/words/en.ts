/** Everything that notifications of creations say, as the backend keeps it. */
export const EN = {
  origin: 'The fleet',
  detail: 'It says: {{detail}}',
  'topic.merged': 'Merged',
  'topic.healthy': 'Healthy',
  'topic.stuck': 'Stuck',

  'merged.title': '{{name}} is merged',
  'merged.text':
    'Pull request #{{pull}} is on main. Its image is built next, then it is rolled out.',
  'healthy.title': '{{name}} is healthy in {{environment}}',
  'healthy.text':
    'What pull request #{{pull}} brought runs in {{environment}}.',
  'stuck.closed.title': '{{name}} was not merged',
  'stuck.closed.text':
    'Pull request #{{pull}} was closed without a merge. Nothing was created, and its name and route are free again.',
  'stuck.built.title': '{{name}} waits for its image',
  'stuck.built.text':
    'Pull request #{{pull}} is merged, and nothing has named a built image since. Look at the run of the workflow, then start it again.',
  'stuck.synced.title': '{{name}} is not rolled out in {{environment}}',
  'stuck.synced.text':
    'Its image is built, and nothing rolls it out. Look at the deployment on its page.',
  'stuck.healthy.title': '{{name}} does not become healthy in {{environment}}',
  'stuck.healthy.text':
    'It is rolled out, and does not come up. Look at the deployment on its page.',
  'stuck.degraded.title': '{{name}} is broken in {{environment}}',
  'stuck.degraded.text':
    'It is rolled out, and degraded. Look at the deployment on its page.',
} as const;
