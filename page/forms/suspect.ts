/** Does this document, shadow root or added element hold a field that takes personal data? */
export function asksForPersonalData(root: ParentNode): boolean {
  return root.querySelector('[type=password]') !== null;
}
