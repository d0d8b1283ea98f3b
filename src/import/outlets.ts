/** Which outlet of the register a page is from: by its host, else by its name. */
import type { OutletRecord } from '../model.ts';
import { fold } from '../text/fold.ts';

export interface OutletMatch {
  readonly id: string;
  readonly by: 'host' | 'name';
}

export type OutletFinder = (name: string | undefined, url: string | undefined) => OutletMatch | undefined;

/** A finder for this register. A host that two outlets share says nothing. */
export function outletFinder(outlets: readonly OutletRecord[]): OutletFinder {
  const hosts = new Map<string, string | undefined>();
  const names = new Map<string, string>();
  for (const outlet of outlets) {
    const spelt = [
      ...Object.values(outlet.name),
      ...outlet.aliases,
      ...outlet.ambiguous,
      outlet.id.replaceAll('-', ' '),
    ];
    for (const name of spelt) if (!names.has(fold(name))) names.set(fold(name), outlet.id);
    const own = [
      hostOf(outlet.url),
      ...spelt.map((name) => hostOf(/^[\w-]+(?:\.[\w-]+)+$/.test(name) ? `https://${name}` : undefined)),
    ];
    for (const host of new Set(own)) if (host) hosts.set(host, hosts.has(host) ? undefined : outlet.id);
  }
  return (name, url) => {
    const host = hostOf(url);
    // `arabic.courier.example` is of `courier.example` unless the register knows it by itself.
    const labels = host?.split('.') ?? [];
    for (let i = 0; i < labels.length - 1; i++) {
      const id = hosts.get(labels.slice(i).join('.'));
      if (id) return { id, by: 'host' };
    }
    const id =
      name === undefined ? undefined : (names.get(fold(name)) ?? names.get(fold(name.replace(/\s*[-–—|:].*$/u, ''))));
    return id ? { id, by: 'name' } : undefined;
  };
}

function hostOf(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    return new URL(address).hostname.replace(/^(?:www|m|mobile|amp)\./, '');
  } catch {
    return undefined;
  }
}
