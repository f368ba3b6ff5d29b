/** What is typed stands in these; their text is never gone through. */
const CONTROLS = 'input,textarea,select,button,output,[contenteditable],[role=textbox],script,style,template,noscript';
const LONGEST = 200;

/** The text a person reads in an element, in one line of at most 200 characters, without what stands in its fields. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (node: Node): void => {
    for (const child of node.childNodes) {
      if (length > LONGEST) return;
      if (child.nodeType === Node.TEXT_NODE) {
        const text = child.nodeValue ?? '';
        parts.push(text);
        length += text.trim().length;
      } else if (child instanceof Element && !child.matches(CONTROLS)) {
        parts.push(' ');
        visit(child);
      }
    }
  };
  if (!element.matches(CONTROLS)) visit(element);
  return parts.join('').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
