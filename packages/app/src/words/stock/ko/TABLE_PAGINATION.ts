/** What turns the pages of Backstage's tables, in Korean; each plugin with a table has messages of its own for it. */
export const TABLE_PAGINATION = {
  'table.pagination.firstTooltip': '첫 페이지',
  'table.pagination.labelDisplayedRows': '{count}개 중 {from}-{to}',
  'table.pagination.labelRowsSelect': '행',
  'table.pagination.lastTooltip': '마지막 페이지',
  'table.pagination.nextTooltip': '다음 페이지',
  'table.pagination.previousTooltip': '이전 페이지',
} as const;
