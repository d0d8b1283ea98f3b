/** Many pages, politely: one at a time from each host, with a pause between; a few hosts at once. */
import { type Visit, type VisitOptions, visit } from './visit.ts';

export interface VisitAllOptions extends VisitOptions {
  /** Between two questions to one host. */
  readonly pauseMs: number;
  /** Hosts that are asked at the same time. */
  readonly hosts: number;
  readonly onVisit?: (done: number) => void;
}

export async function visitAll(
  addresses: readonly string[],
  options: VisitAllOptions,
): Promise<ReadonlyMap<string, Visit>> {
  const visits = new Map<string, Visit>();
  const queues = byHost(addresses);
  const worker = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const [i, address] of queue.entries()) {
        if (i > 0) await pause(options.pauseMs);
        visits.set(address, await visit(address, options));
        options.onVisit?.(visits.size);
      }
  };
  await Promise.all(Array.from({ length: options.hosts }, worker));
  return visits;
}

/** Longest first, so that no host is left over at the end. */
function byHost(addresses: readonly string[]): string[][] {
  const queues = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    queues.set(host, [...(queues.get(host) ?? []), address]);
  }
  return [...queues.values()].sort((a, b) => b.length - a.length);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
