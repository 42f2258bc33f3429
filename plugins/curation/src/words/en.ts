/** Everything that the pages say, in the language that they were written in. */
export const EN = {
  'page.title': 'Golden paths',
  'page.summary':
    'The templates that services are made from: what came of each, whether its tests hold, and what it makes of any values.',
  'page.loading': 'Reading the templates',

  'rights.title': 'This is for those who curate templates',
  'rights.text':
    'The platform team looks after the golden paths here. You create from them as before; ask the platform team if you should see this page.',

  'error.title': 'This cannot be shown now',
  'error.unreachable': 'The portal does not answer.',
  'error.silent': 'The portal takes too long to answer.',
  'error.refused':
    'The portal refuses to answer; you may have no right to see this.',
  'error.missing':
    'It may have been renamed or removed, or you may have no right to see it.',
  'error.failed': 'The portal could not read it.',
  'error.unharmed':
    'Nothing is lost: templates and services are as they were. Try again in a moment.',
  'error.retry': 'Try again',
  'error.missingTitle': 'There is no such template',
  'error.elsewhere': 'All golden paths',

  'list.emptyTitle': 'There is no template yet',
  'list.empty':
    'Register the template.yaml of a golden path in the catalog, and it stands here a moment later.',
  'list.template': 'Template',
  'list.version': 'Version',
  'list.services': 'Services',
  'list.behind': 'Behind',
  'list.tests': 'Tests',
  'list.findings': 'Findings',

  'template.loading': 'Reading the template',
  'template.services_one': '{{services}} service, {{behind}} of them behind',
  'template.services_other': '{{services}} services, {{behind}} of them behind',
  'template.owner': 'owned by {{owner}}',

  'tabs.title': 'About this template',
  'tabs.overview': 'Overview',
  'tabs.compare': 'Compare',
  'tabs.try': 'Try',

  'version.none': 'no version',
  'version.unsaid': 'does not say',
  'version.changed': 'changed without a new version',
  'version.current': 'current',
  'version.ambiguous': 'not the only one of this name',
  'version.services_one': '{{services}} service',
  'version.services_other': '{{services}} services',
  'version.noService': 'No service came from it.',
  'version.readOn': 'The portal read it first on {{day}}.',
  'version.neverRead':
    'The portal has never read this version: only its services know of it, and nothing can be compared with it.',
  'version.compare': 'Compare with the current one',

  'versions.title': 'Versions and services',
  'versions.hint':
    'Which services on the base branch came from which version, as their catalog-info.yaml says.',

  'cases.title': 'Tests',
  'cases.hint':
    'Each golden case is rendered whenever the template changes, and compared with the files that it expects.',
  'cases.none': 'no test',
  'cases.passed': '{{passed}} passed',
  'cases.failed': '{{failed}} of {{all}} failed',
  'cases.passedOne': 'passed',
  'cases.failedOne': 'failed',
  'cases.brokenOne': 'cannot be rendered',
  'cases.files_one': '{{files}} file',
  'cases.files_other': '{{files}} files',
  'cases.said_one': '{{findings}} finding',
  'cases.said_other': '{{findings}} findings',
  'cases.same': 'Every file is as expected.',
  'cases.unproven':
    'The rules could not look at it: it does not render with the configuration of this platform.',
  'cases.rules': 'What the rules say to it on the base branch of now',
  'cases.exists':
    'The platform has this very application already, so some names and routes are taken.',

  'findings.title': 'Findings about the template',
  'findings.none': 'nothing found',
  'findings.errors_one': '{{errors}} error',
  'findings.errors_other': '{{errors}} errors',
  'findings.warnings_one': '{{warnings}} warning',
  'findings.warnings_other': '{{warnings}} warnings',
  'severity.error': 'Error:',
  'severity.warning': 'Warning:',

  'check.cannot-be-read':
    'The template cannot be rendered in advance: {{reason}}',
  'fix.cannot-be-read':
    'Give it a step slipway:service:render whose skeleton lies beside the template.',
  'check.version-missing': 'The template bears no version',
  'fix.version-missing':
    'Give it the annotation slipway.dev/version, so that services say from which they came.',
  'check.changed-without-new-version':
    'The template was changed, and its version is still {{subject}}',
  'fix.changed-without-new-version':
    'Raise slipway.dev/version: else nobody can tell which services have the change.',
  'check.catalog-says-other-version':
    'The skeleton writes another template or version into the catalog: {{subject}}',
  'fix.catalog-says-other-version':
    'Write the same name and version into catalog-info.yaml of the skeleton.',
  'check.field-without-title': 'The field {{subject}} has no title',
  'fix.field-without-title': 'Give it a title that people understand.',
  'check.field-unknown':
    'The form asks for {{subject}}, which no service has: every creation would be refused',
  'fix.field-unknown': 'Take the field out of the form.',
  'check.choice-unknown':
    'The form offers what this platform does not have: {{subject}}',
  'fix.choice-unknown':
    'Take the choice out of the form, or add it to the platform.',
  'check.value-unknown':
    'The skeleton reads {{subject}}, which nobody has: it renders as nothing',
  'fix.value-unknown': 'Correct the name, or take it out of the skeleton.',
  'check.value-not-asked':
    'The skeleton reads {{subject}}, and the form does not ask for it',
  'fix.value-not-asked': 'Ask for it in the form, or do without it.',
  'check.value-not-read':
    'The form asks for {{subject}}, and the skeleton never reads it',
  'fix.value-not-read': 'Use it in the skeleton, or do not ask for it.',
  'check.case-missing': 'The template has no golden case',
  'fix.case-missing':
    'Try values here, copy them as values.yaml of a case, and let the command line write what it expects.',
  'check.choice-untested': 'No golden case tries {{subject}}',
  'fix.choice-untested': 'Add a case that chooses it.',

  'change.added': 'new',
  'change.changed': 'changed',
  'change.removed': 'gone',
  'diff.title': 'Difference of {{path}}',
  'diff.loading': 'Reading the difference',
  'diff.failed': 'The difference could not be read; nothing is lost.',
  'diff.noText': 'This file is not text: it is another one, byte for byte.',
  'diff.added': 'Added:',
  'diff.removed': 'Removed:',

  'compare.summary':
    'Both versions are rendered with the values of every real service: what would an upgrade change?',
  'compare.from': 'From version',
  'compare.to': 'To version',
  'compare.current': '{{version}} (current)',
  'compare.readOn': '{{version}} (read on {{day}})',
  'compare.same': 'Choose two versions that are not the same.',
  'compare.loading': 'Rendering every service twice',
  'compare.onlyOneTitle': 'There is one version so far',
  'compare.onlyOne':
    'The portal keeps each version that it reads. Raise slipway.dev/version with the next change of the template, and both can be compared here.',
  'compare.changes_one': 'Changes {{changes}} of {{all}} service',
  'compare.changes_other': 'Changes {{changes}} of {{all}} services',
  'compare.show': 'Which services',
  'compare.changesCount': '{{number}} changed',
  'compare.unknownCount': '{{number}} unknown',
  'compare.sameCount': '{{number}} the same',
  'compare.commit': 'Services as they are on commit {{commit}}.',
  'compare.noService': 'No service came from this template yet.',
  'compare.files_one': '{{files}} file',
  'compare.files_other': '{{files}} files',
  'compare.edited': '{{files}} edited since',
  'compare.editedFile': 'edited since',
  'compare.editedRest': 'Edited since it was created: {{paths}}',
  'compare.open': 'Open the service',

  'more.show': 'Show more ({{left}})',

  'trial.summary':
    'Any values, and the whole pull request that they would make, proven as you type. Nothing is created here.',
  'trial.loading': 'Opening the form',
  'trial.tools': 'Values',
  'trial.view': 'How the values are shown',
  'trial.form': 'Form',
  'trial.copy': 'Copy values.yaml',
  'trial.copied': 'Copied.',
  'trial.notCopied':
    'This browser does not let pages copy: mark the text below.',
  'trial.empty': 'Start anew',
  'trial.yaml': 'The values as YAML',
  'trial.yamlHint':
    'Paste the values.yaml of a golden case; it is tried as soon as it can be read.',
  'trial.noYaml':
    'Line {{line}} is no YAML: the values before it was changed are still tried.',
  'trial.noMapping': 'Write names with their values, e.g. service: order.',
} as const;
