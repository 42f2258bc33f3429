/** Makes the browser save a text as a file. A spreadsheet knows by the mark at its start that it is UTF-8. */
export function saveText(name: string, type: string, text: string) {
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not before the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
