/** A name as names are compared: case, accents, punctuation and spaces left out. `GMX Mail` and `gmx-mail` are one. */
export function comparableName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
