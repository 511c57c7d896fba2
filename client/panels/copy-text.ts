/** Puts a text on the clipboard and says so, or says why it could not. */
export function copyText(text: string, done: string, say: (text: string) => void): void {
  navigator.clipboard.writeText(text).then(
    () => say(done),
    () => say('The browser did not allow copying.'),
  );
}
