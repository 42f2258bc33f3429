/** The message of a finding as a sentence of its own. A name at its start stays as it is written. */
export function toSentence(message: string): string {
  const startsWithWord = /^[a-z]+(?= )/.test(message);
  return `${
    startsWithWord ? message.charAt(0).toUpperCase() : message.charAt(0)
  }${message.slice(1)}.`;
}
