/** Reading a built page as a parser sees it. */
import { type AnyNode, type Document, type Element, isTag, isText } from 'domhandler';

/** Elements of a name (`*`: all) in the order of the page. */
export function elements(node: Document | Element, name: string): Element[] {
  return node.children.flatMap((child) =>
    isTag(child) ? [...(name === '*' || child.name === name ? [child] : []), ...elements(child, name)] : [],
  );
}

export const attribute = (element: Element, name: string): string | undefined => element.attribs[name];

export function innerText(node: AnyNode): string {
  if (isText(node)) return node.data;
  return isTag(node) ? node.children.map(innerText).join('') : '';
}
