import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { scaffolderTranslationRef } from '@backstage/plugin-scaffolder/alpha';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings/alpha';

/** Creations, where the scaffolder speaks of tasks. */
export const scaffolderWords = createTranslationMessages({
  ref: scaffolderTranslationRef,
  messages: {
    'listTaskPage.content.tableTitle': 'Creations',
    'listTaskPage.content.tableCell.taskID': 'Creation',
    'listTaskPage.content.emptyState.title': 'No creation can be listed',
    'listTaskPage.content.emptyState.description':
      'The portal did not answer. Whatever was started goes on: reload the page in a moment.',
    'ownerListPicker.title': 'Started by',
    'ownerListPicker.options.owned': 'Me',
    'ownerListPicker.options.all': 'Everybody',
    'ongoingTask.title': 'Creating',
    'ongoingTask.pageTitle.hasTemplateName': 'Creating: {{templateName}}',
    'ongoingTask.pageTitle.noTemplateName': 'Creating',
    'ongoingTask.startOverButtonTitle': 'Change the values',
    'ongoingTask.contextMenu.startOver': 'Change the values',
    'ongoingTask.retryButtonTitle': 'Try again',
    'ongoingTask.contextMenu.retry': 'Try again',
    'ongoingTask.hideLogsButtonTitle': 'Hide the log',
    'ongoingTask.showLogsButtonTitle': 'Show the log',
    'ongoingTask.contextMenu.hideLogs': 'Hide the log',
    'ongoingTask.contextMenu.showLogs': 'Show the log',
    'ongoingTask.contextMenu.hideButtonBar': 'Hide the buttons',
    'ongoingTask.contextMenu.showButtonBar': 'Show the buttons',
  },
});

/** People, where the settings speak of identities. */
export const settingsWords = createTranslationMessages({
  ref: userSettingsTranslationRef,
  messages: {
    'identityCard.title': 'Who you are',
    'identityCard.noIdentityTitle': 'Not signed in',
    'identityCard.userEntity': 'In the catalog',
    'identityCard.ownershipEntities': 'You own what belongs to',
  },
});
