/** What the stock plugins say in English only: beginnings of messages by the id of the plugin's words, with the reason. */
export const LEFT_OUT: Record<string, Record<string, string>> = {
  scaffolder: {
    'fields.': 'our templates ask by fields of their own',
    templateEditor: 'the editor of those who write templates, in YAML',
    'templateIntroPage.': 'the same editor',
    'templateFormPage.': 'the same editor',
    'templateCustomFieldPage.': 'the same editor',
    'templatingExtensions.': 'a reference for the same people',
  },
  'user-settings': {
    'defaultProviderSettings.': 'the page of providers is switched off',
    'emptyProviders.': 'the page of providers is switched off',
    'providerSettingsItem.': 'the page of providers is switched off',
    'authProviders.': 'the page of providers is switched off',
    'defaultSettingsPage.tabsTitle.authProviders':
      'the page of providers is switched off',
    'defaultSettingsPage.tabsTitle.featureFlags':
      'the page of flags is switched off',
    'featureFlags.': 'the page of flags is switched off',
  },
  'core-components': {
    'signIn.': 'the portal has a sign-in page of its own',
  },
};
