/** One visit to a page: is it there? */

export type Visit =
  | { readonly kind: 'there' }
  /** For good (301, 308): the address to write instead. */
  | { readonly kind: 'moved'; readonly to: string }
  /** 404, 410: the host knows of no such page. */
  | { readonly kind: 'missing'; readonly status: number }
  /** Anything else says nothing about the page: the host may be down, or dislike programs. */
  | { readonly kind: 'unclear'; readonly why: string };

export interface VisitOptions {
  /** For each answer. */
  readonly timeoutMs: number;
  /** Hosts of this computer and its network too: for tests. */
  readonly anyHost?: boolean;
}

const MAX_REDIRECTS = 8;
const USER_AGENT = 'Sijill link check (asks each page once, slowly)';

/** Asks for the head alone, and for the page where a host has no answer to that. Throws nothing. */
export async function visit(address: string, options: VisitOptions): Promise<Visit> {
  let at = address;
  // A page that is only elsewhere today keeps its address.
  let forGood = true;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    if (!options.anyHost && !isPublic(new URL(at).hostname)) return { kind: 'unclear', why: 'private address' };
    const answer = await ask(at, options.timeoutMs);
    if (typeof answer === 'string') return { kind: 'unclear', why: answer };
    const { status, location } = answer;
    if (status === 404 || status === 410) return { kind: 'missing', status };
    if (status >= 200 && status < 300) return at !== address && forGood ? { kind: 'moved', to: at } : { kind: 'there' };
    const next = status >= 300 && status < 400 && location ? resolved(location, at) : undefined;
    if (next === undefined) return { kind: 'unclear', why: String(status) };
    forGood &&= status === 301 || status === 308;
    at = next;
  }
  return { kind: 'unclear', why: 'redirects without end' };
}

interface Answer {
  readonly status: number;
  readonly location: string | null;
}

async function ask(address: string, timeoutMs: number): Promise<Answer | string> {
  try {
    const head = await send(address, 'HEAD', timeoutMs);
    // Many hosts answer HEAD with an error only because they never thought of it.
    return head.status < 400 ? head : await send(address, 'GET', timeoutMs);
  } catch (error) {
    return reasonOf(error);
  }
}

async function send(address: string, method: 'HEAD' | 'GET', timeoutMs: number): Promise<Answer> {
  const response = await fetch(address, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
    headers: { 'User-Agent': USER_AGENT, Accept: '*/*' },
  });
  await response.body?.cancel();
  return { status: response.status, location: response.headers.get('location') };
}

function resolved(location: string, base: string): string | undefined {
  const url = URL.canParse(location, base) ? new URL(location, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** `ENOTFOUND`, `ECONNREFUSED`, `timeout` … */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'timeout';
  const { cause } = error as { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? error.message;
}

/** Content comes from strangers: a link may not make this computer ask its own network for something. */
export function isPublic(hostname: string): boolean {
  if (hostname.startsWith('[') || !hostname.includes('.')) return false;
  if (/\.(?:local|localhost|internal|lan|home|arpa)\.?$/i.test(hostname)) return false;
  const [a, b] = /^\d+\.\d+\.\d+\.\d+$/.test(hostname) ? hostname.split('.').map(Number) : [];
  if (a === undefined || b === undefined) return true;
  const isPrivate = a === 10 || a === 127 || a === 0 || a >= 224 || (a === 172 && b >= 16 && b < 32);
  return !isPrivate && !(a === 192 && b === 168) && !(a === 169 && b === 254) && !(a === 100 && b >= 64 && b < 128);
}
