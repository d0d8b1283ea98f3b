/**
 * A page saved as one file (.mhtml, .mht): a MIME message whose first HTML part is the page and whose other parts are
 * what it showed (RFC 2557). Mail parsers join all HTML parts, advertising frames too, and forget the parts' addresses.
 */

export interface SavedPage {
  readonly html: Uint8Array;
  /** The charset of the part's own header, if it has one. */
  readonly charset?: string;
  readonly savedFrom?: string;
  /** Parts by their addresses: `https://…/a.png`, `cid:frame-…`. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const MAX_PARTS = 5_000;
const MAX_DEPTH = 5;

/** Undefined where the bytes are no such message. */
export function parseMhtml(bytes: Uint8Array): SavedPage | undefined {
  // Latin-1 keeps every byte as one character.
  const message = partOf(Buffer.from(bytes).toString('latin1'));
  const leaves = leavesOf(message, 0).slice(0, MAX_PARTS);
  const page = leaves.find(({ headers }) => /^text\/html|^application\/xhtml/i.test(headers.get('content-type') ?? ''));
  if (!page) return undefined;
  const charset = parameter(page.headers.get('content-type') ?? '', 'charset');
  const savedFrom = message.headers.get('snapshot-content-location') ?? page.headers.get('content-location');
  const parts = new Map<string, Uint8Array>();
  for (const leaf of leaves) {
    const content = contentOf(leaf);
    const location = leaf.headers.get('content-location');
    const id = leaf.headers.get('content-id')?.replace(/^<|>$/g, '');
    if (location) parts.set(location, content);
    if (id) parts.set(`cid:${id}`, content);
  }
  return {
    html: contentOf(page),
    ...(charset ? { charset } : {}),
    ...(savedFrom ? { savedFrom } : {}),
    parts,
  };
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  const headers = new Map<string, string>();
  // A line that begins with a blank goes on with the header before it.
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' };
}

function leavesOf(part: Part, depth: number): Part[] {
  const type = part.headers.get('content-type') ?? '';
  const boundary = /^multipart\//i.test(type) ? parameter(type, 'boundary') : undefined;
  if (!boundary || depth >= MAX_DEPTH) return [part];
  const pieces = `\n${part.body}`.split(`\n--${boundary}`).slice(1, MAX_PARTS + 2);
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => leavesOf(partOf(piece.replace(/^[^\n]*\n/, '').replace(/\r$/, '')), depth + 1));
}

const parameter = (header: string, name: string): string | undefined => {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header);
  return match?.[1] ?? match?.[2];
};

function contentOf({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const text = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}
