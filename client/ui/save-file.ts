/** Hands a file to the reader's browser, from memory: nothing is sent anywhere. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun with the click; the browser may still be reading when this task ends.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
