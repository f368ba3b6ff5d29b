/** Fields of a personal kind, by type, by what they complete to, or by what developers call them. */
const PERSONAL = [
  '[type=password]',
  '[type=email]',
  '[type=tel]',
  'input:is([autocomplete*=name],[autocomplete*=email],[autocomplete*=tel],[autocomplete*=address],[autocomplete*=postal],[autocomplete*=bday],[autocomplete*=cc-],[name*=mail i],[id*=mail i],[name*=phone i],[name*=name i],[name*=login i],[name*=card i],[placeholder*=mail i])',
  'form textarea',
].join();

/**
 * Does this document, shadow root or added element hold a field that takes personal data? One query, no layout: cheap
 * enough for every page. For a field in an open shadow root, hand it what `composedPath()[0]` of a `focusin` is.
 */
export function asksForPersonalData(root: ParentNode): boolean {
  return (root instanceof Element && root.matches(PERSONAL)) || root.querySelector(PERSONAL) !== null;
}
