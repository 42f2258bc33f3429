export interface Config {
  slipway?: {
    approvals?: {
      /** After how many days an ask that nobody decided, or an approval that nobody used, lapses; 7 by default. */
      lapseAfterDays?: number;
    };
  };
}
