/** Everything that the pages say, in the language that they were written in. */
export const EN = {
  'page.title': 'Approvals',
  'page.loading': 'Loading the approvals',
  'page.failedTitle': 'Approvals cannot be shown',
  'page.retry': 'Try again',
  'page.waiting': 'Waiting for a second person',
  'page.nothingWaits':
    'Nothing waits. Whoever creates a service with a public route asks here: somebody else of the platform team looks at what would be committed, and approves or declines.',
  'page.decided': 'Decided',

  'error.unreachable':
    'The portal does not answer. What was decided before is kept: try again in a moment.',

  'list.open': '{{paths}} would be open to everybody',
  'list.asked': 'asked by {{person}}, {{moment}}',
  'list.decided': 'decided by {{person}}',
  'list.decidedAt': 'decided by {{person}}, {{moment}}',

  'state.waiting': 'Waiting',
  'state.approved': 'Approved',
  'state.spent': 'Approved, opened',
  'state.declined': 'Declined',
  'state.lapsed': 'Lapsed',
  'state.superseded': 'Not asked any more',
  'state.void': 'Void',

  'ask.loading': 'Loading what is asked for',
  'ask.failedTitle': 'This cannot be shown',
  'ask.noneTitle': 'Nobody asked for this',
  'ask.none': 'The address may be incomplete.',
  'ask.all': 'All approvals',
  'ask.trail': 'Where this is',
  'ask.pullRequest': 'Pull request #{{number}}',
  'ask.requester': 'Asked by',
  'ask.since': 'Since',
  'ask.owner': 'Owner',
  'ask.lapses': 'Lapses',

  'route.title': 'Open to everybody',
  'route.anyMethod': 'any method',
  'route.everyPath': 'every path',
  'route.gateway': 'at the gateway {{gateway}}, {{place}}',
  'route.meaning':
    'Neither the gateway nor the application asks callers who they are. Approve only when nothing behind it needs to know.',

  'files.title_one': 'What would be committed: {{files}} file',
  'files.title_other': 'What would be committed: {{files}} files',
  'files.opens': 'opens the route',
  'files.executable': 'executable',
  'files.notText': 'This file is not text; it is committed as it is.',
  'files.content': 'Content of {{path}}',

  'decision.title': 'Decision',
  'decision.yours': 'Your decision',
  'decision.somebodyElse': 'Somebody else has to decide',
  'decision.own':
    'You asked for this yourself. When somebody else of the platform team has approved it, the pull request opens by itself.',
  'decision.notAllowed': 'You may not decide',
  'decision.platformTeam': 'Somebody of the platform team has to.',
  'decision.approvedBy': 'Approved by {{person}}, {{moment}}',
  'decision.declinedBy': 'Declined by {{person}}, {{moment}}',
  'decision.approved': 'The pull request opens by itself.',
  'decision.lapsed':
    'It lapsed: nobody decided, or used it, in time. Whoever asked can retry the creation.',
  'decision.superseded': 'The creation asks for other files by now.',
  'decision.reason': 'Reason',
  'decision.reasonHint':
    'It stands in the pull request, or tells whoever asked why not.',
  'decision.noReason': 'Say why, so that whoever asked knows what to do.',
  'decision.approve': 'Approve these files',
  'decision.approving': 'Approving',
  'decision.decline': 'Decline',
  'decision.declining': 'Declining',
} as const;
