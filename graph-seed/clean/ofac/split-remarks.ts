/** The parts of a remark: OFAC joins them by `; ` and ends the whole with a full stop. */
export function splitRemarks(remarks: string): string[] {
  const text = remarks.trim();
  return (text.endsWith('.') ? text.slice(0, -1) : text)
    .split(/;\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
