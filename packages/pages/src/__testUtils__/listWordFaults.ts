type Messages = Readonly<Record<string, string>>;

/**
 * What is wrong with the words of a page in Korean: a message that is missing, was left in English, leaves a blank out
 * or has one too many; one that nobody says; a sentence that does not end as the others do.
 *
 * @returns a line for each, none when all is well
 */
export function listWordFaults(english: Messages, korean: Messages): string[] {
  return [
    ...Object.keys(english).flatMap(key => {
      const said = korean[key];
      if (!said) return `${key} is missing`;
      if (said === english[key]) return `${key} is English`;
      const [asked, given] = [listBlanks(english[key]), listBlanks(said)];
      if (asked !== given) return `${key} fills ${given}, not ${asked}`;
      return listRudeEnds(said).map(end => `${key} ends with ${end}`);
    }),
    ...Object.keys(korean)
      .filter(key => !(key in english))
      .map(key => `${key} is said by nobody`),
  ];
}

function listBlanks(message: string): string {
  return (message.match(/\{\{\w+\}\}/g) ?? []).sort().join(' ');
}

function listRudeEnds(message: string): string[] {
  return listSentenceEnds([message]).filter(
    end => !/(니다|십시오)\.$/.test(end),
  );
}

/** The last word of each whole sentence in Korean, e.g. `없습니다.`: without any, nothing is known of their manners. */
export function listSentenceEnds(messages: readonly string[]): string[] {
  return messages.flatMap(
    message => message.match(/[가-힣]+\.(?=\s|$)/g) ?? [],
  );
}
