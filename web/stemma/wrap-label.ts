/** A label in lines of at most `width` characters; what does not fit into `most` lines ends in "…". */
export function wrapLabel(label: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of label
    .slice(0, width * most * 2)
    .split(/\s+/u)
    .filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > width ? `${word.slice(0, width - 1)}…` : word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, width - 1)}…`];
}
