/** A moment, ISO 8601; `undefined` for what is none, or of no year that calendars of other systems have. */
export function parseMoment(text: string): Date | undefined {
  const moment = new Date(text);
  const year = moment.getUTCFullYear();
  return year >= 1 && year <= 9999 ? moment : undefined;
}
