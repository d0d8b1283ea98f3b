/**
 * One build at a time. Each build puts a file of its own name into the lock folder and then looks for others: of two
 * that do so at once, at least one sees the other and steps back. The name says who owns it, so that a file of a dead
 * process is known for what it is, and taking it away can never hit a living one. No clock is asked: a process is the
 * same while its number, its start (in ticks since the machine's) and the machine's start are.
 */
import { mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { errnoOf, PublishError } from './publish-error.ts';

export interface Owner {
  readonly pid: number;
  /** Ticks from the machine's start to the process's; `0` where the system doesn't tell. */
  readonly start: string;
  /** Differs after each start of the machine; `0` where the system doesn't tell. */
  readonly boot: string;
  /** Process numbers mean nothing outside their container. */
  readonly space: string;
  readonly host: string;
}

/** Two builds that start together step back once or twice, by different waits; a running one is there each time. */
const TRIES = 4;

/** Takes the lock and returns what gives it back. Throws `locked`; `log` hears of dead builds. */
export async function takeLock(folder: string, log: (line: string) => void): Promise<() => void> {
  const self = thisProcess();
  const mine = `${folder}/${nameOf(self)}`;
  mkdirSync(folder, { recursive: true });
  for (let tries = 1; ; tries++) {
    if (!claim(mine)) throw locked(self, mine);
    const other = livingOther(folder, self, log);
    if (other === undefined) return () => rmSync(mine, { force: true });
    rmSync(mine, { force: true });
    if (tries === TRIES) throw locked(other, `${folder}/${nameOf(other)}`);
    await wait(15 + (self.pid % 16) * 5);
  }
}

/** `4711+81868+24793589-36e3-…+4026531836+laptop`: readable, and a file name everywhere. */
export function nameOf(owner: Owner): string {
  return [owner.pid, owner.start, owner.boot, owner.space, owner.host].join('+');
}

function parseOwner(name: string): Owner | undefined {
  const [pid, start, boot, space, host] = name.split('+');
  if (!/^\d+$/.test(pid ?? '') || !start || !boot || !space || host === undefined) return undefined;
  return { pid: Number(pid), start, boot, space, host };
}

/** This process, as its lock names it. */
export function thisProcess(): Owner {
  const host = hostname().replace(/[^A-Za-z0-9.-]/g, '_');
  const boot = tryRead(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const space = tryRead(() => readlinkSync('/proc/self/ns/pid').replace(/\D/g, ''));
  return { pid: process.pid, start: processState(process.pid)?.start ?? '0', boot, space, host };
}

function tryRead(read: () => string): string {
  try {
    return read() || '0';
  } catch {
    return '0';
  }
}

function claim(file: string): boolean {
  try {
    writeFileSync(file, '', { flag: 'wx' });
    return true;
  } catch (error) {
    // This very process has the site open.
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function livingOther(folder: string, self: Owner, log: (line: string) => void): Owner | undefined {
  for (const name of readdirSync(folder)) {
    const owner = parseOwner(name);
    if (owner === undefined || name === nameOf(self)) continue;
    if (mayLive(owner, self)) return owner;
    rmSync(`${folder}/${name}`, { force: true });
    log(`An earlier build (process ${owner.pid}) ended without finishing; this one takes over.`);
  }
  return undefined;
}

/** False only where the owner is certainly gone; on another machine or in another container nobody can know. */
export function mayLive(owner: Owner, self: Owner): boolean {
  if (owner.boot !== self.boot) return owner.host !== self.host;
  if (owner.space !== self.space || (owner.boot === '0' && owner.host !== self.host)) return true;
  if (!exists(owner.pid)) return false;
  const state = processState(owner.pid);
  return state === undefined || (!state.dead && (state.start === owner.start || owner.start === '0'));
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and another user's.
    return errnoOf(error) !== 'ESRCH';
  }
}

/** Linux only: /proc/<pid>/stat, man 5 proc; a command's name may hold blanks and brackets, so count from its end. */
function processState(pid: number): { start: string; dead: boolean } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A killed process whose parent has not asked for its end is a zombie (Z).
    return { start: fields[19] ?? '0', dead: fields[0] === 'Z' || fields[0] === 'X' };
  } catch {
    return undefined;
  }
}

function locked(owner: Owner, file: string): PublishError {
  const who = owner.pid === process.pid ? 'This process already has' : `Another build (process ${owner.pid}) has`;
  const message = `${who} the site open. Wait until it ends. If no build is running on ${owner.host}, delete ${file}.`;
  return new PublishError('locked', message, { pid: owner.pid, host: owner.host, file });
}
