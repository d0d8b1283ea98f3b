/** Where a build’s time goes: V8’s sampling profile, summed by the stages of the house. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Command, measure } from './measure.ts';

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: CallFrame;
  readonly children?: readonly number[];
}

export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

export interface Cost {
  readonly name: string;
  readonly ms: number;
}

/** A path in the project or in a package, and the stage that its time belongs to. The first that fits counts. */
const STAGES: readonly (readonly [pattern: RegExp, stage: string])[] = [
  [/\/src\/text\/detect\/|\/franc/, 'read: language'],
  [/\/src\/read\/markdown/, 'read: Markdown'],
  [/\/src\/read\//, 'read: files, front matter, schemas'],
  [/\/src\/archive\//, 'link'],
  [/\/src\/search\//, 'search'],
  [/\/src\/pages\//, 'plan and views'],
  [/\/templates\//, 'templates'],
  [/\/src\/publish\/eleventy/, 'Eleventy'],
  [/\/src\/publish\//, 'publish'],
  [/\/src\/assets\//, 'assets'],
];
/** Where no stage is on the stack. */
const BESIDE: readonly (readonly [pattern: RegExp, stage: string])[] = [
  [/@11ty|node_modules\/(?:liquidjs|nunjucks|chokidar|markdown-it|fast-glob|micromatch|dependency-tree)/, 'Eleventy'],
  [/tsx|esbuild|node:internal\/(?:modules|deps|bootstrap|process\/esm)|node:vm/, 'start: loading modules'],
  [/harfbuzz|subset-font|wawoff|fontverter|wasm:/, 'assets'],
];

/** Runs a Node command under the profiler; the costs of stages and of single functions, greatest first. */
export async function profile({ command, args, cwd }: Command, scratch: string) {
  const dir = path.join(scratch, 'profiles');
  await mkdir(dir);
  await measure({ command, args: ['--cpu-prof', `--cpu-prof-dir=${dir}`, ...args], cwd }, scratch);
  const files = (await readdir(dir)).filter((file) => file.endsWith('.cpuprofile'));
  const profiles = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(path.join(dir, file), 'utf8')) as CpuProfile),
  );
  await rm(dir, { recursive: true });
  return { stages: costsOf(profiles, stageOf), functions: costsOf(profiles, ([leaf]) => nameOf(leaf!)) };
}

/** V8 looks every millisecond; where a look came later, another program had the core meanwhile. */
const LONGEST_LOOK_US = 2000;

/** Sums the time of every sample under the name that its stack is given; idle time is left out. */
export function costsOf(
  profiles: readonly CpuProfile[],
  nameFor: (stack: readonly CallFrame[]) => string,
): readonly Cost[] {
  const costs = new Map<string, number>();
  for (const { nodes, samples, timeDeltas } of profiles) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
    const names = new Map<number, string>();
    for (const [i, id] of samples.entries()) {
      const name = names.get(id) ?? nameFor(stackOf(id, byId, parents));
      names.set(id, name);
      costs.set(name, (costs.get(name) ?? 0) + Math.min(timeDeltas[i]!, LONGEST_LOOK_US) / 1000);
    }
  }
  costs.delete('(idle)');
  return [...costs].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms);
}

/** Innermost frame first. */
function stackOf(
  id: number,
  nodes: ReadonlyMap<number, ProfileNode>,
  parents: ReadonlyMap<number, number>,
): CallFrame[] {
  const stack: CallFrame[] = [];
  for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) stack.push(nodes.get(at)!.callFrame);
  return stack;
}

/** The innermost stage on a stack: what marked does for the reader is the reader’s time. */
export function stageOf(stack: readonly CallFrame[]): string {
  const [leaf] = stack;
  if (leaf!.functionName === '(idle)' || leaf!.functionName === '(garbage collector)') return leaf!.functionName;
  for (const stages of [STAGES, BESIDE])
    for (const { url } of stack) {
      const stage = stages.find(([pattern]) => pattern.test(url));
      if (stage) return stage[1];
    }
  return 'other';
}

function nameOf({ functionName, url }: CallFrame): string {
  if (functionName === '(idle)') return functionName;
  const file = /(?:node_modules|project)\/(.+?)(?:\?.*)?$/.exec(url)?.[1] ?? url;
  return `${functionName || '(nameless)'}${file === '' ? '' : ` — ${file}`}`;
}
