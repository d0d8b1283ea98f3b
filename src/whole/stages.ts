/** The work of a whole build that threads can share, by its names. */
import { openLinking } from './linking.ts';
import { openPages } from './pages.ts';

/** Made ready once in each thread; each task then gives what it makes, in parts. */
const STAGES = { linking: openLinking, pages: openPages };

type Stages = typeof STAGES;
export type StageName = keyof Stages;
export type StageContext<Name extends StageName> = Parameters<Stages[Name]>[0];
type Run<Name extends StageName> = Awaited<ReturnType<Stages[Name]>>;
export type StageTask<Name extends StageName> = Parameters<Run<Name>>[0];
export type StageYield<Name extends StageName> = ReturnType<Run<Name>> extends AsyncIterable<infer Made> ? Made : never;

export async function openStage<Name extends StageName>(stage: Name, context: StageContext<Name>) {
  const open = STAGES[stage] as unknown as (
    context: StageContext<Name>,
  ) => Promise<(task: StageTask<Name>) => AsyncIterable<StageYield<Name>>>;
  return open(context);
}
