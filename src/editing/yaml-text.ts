/** Values as YAML text, for lines that a command writes or an editor pastes. */

/** Plain where YAML reads it back as the same text in any place of a file, else between straight quotes. */
export function scalarText(text: string): string {
  const plain =
    /^[\p{L}\p{N}(«“‘]/u.test(text) &&
    !/[\p{Cc}\u2028\u2029\uFEFF]|[:,[\]{}#&*!|>'"%@`]|\s$|\s{2}/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  // JSON's strings are YAML's double-quoted ones.
  return plain ? text : JSON.stringify(text);
}

/** A value on one line: `{ id: x, blocks: [p-1, p-2] }`. Strings, lists and maps only, as content files hold. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(([key, inner]) => `${scalarText(key)}: ${flowText(inner)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return scalarText(String(value));
}
