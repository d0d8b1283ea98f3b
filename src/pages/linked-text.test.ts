import { expect, test } from 'vitest';
import type { Mention, PersonRecord, Queries, Run, Site } from '../model.ts';
import { linkedRuns } from './linked-text.ts';

const queries = {
  site: () => ({ baseUrl: 'https://x.example/a/' }) as Site,
  actor: (_kind: string, id: string) => ({ id, name: { en: id } }) as unknown as PersonRecord,
} satisfies Pick<Queries, 'site' | 'actor'>;

const mention = (id: string, start: number, end: number): Mention => ({
  actor: { kind: 'people', id },
  block: 'p-1',
  start,
  end,
  surface: '',
});

/** `Radan[→radan] met <b>Zolotov</b>[→zolotov]` */
const shown = (runs: readonly Run[], mentions: readonly Mention[]): string =>
  linkedRuns(queries, runs, mentions, 'en')
    .map(({ text, actor, strong, breakBefore }) => {
      const words = `${breakBefore ? '/' : ''}${strong ? `<b>${text}</b>` : text}`;
      return actor ? `${words}[→${actor.split('/').at(-2)}]` : words;
    })
    .join('|');

test('the first mention of each actor is a link, and the words stay as they are', () => {
  const runs = [{ text: 'Radan met Zolotov; Radan left.' }];
  expect(shown(runs, [mention('zolotov', 10, 17), mention('radan', 0, 5), mention('radan', 19, 24)])).toBe(
    'Radan[→radan]| met |Zolotov[→zolotov]|; Radan left.',
  );
});

test('marks and line breaks survive the cut', () => {
  const runs: Run[] = [{ text: 'On ' }, { text: 'Monday Radan came', strong: true, breakBefore: true }];
  expect(shown(runs, [mention('radan', 10, 15)])).toBe('On |/<b>Monday </b>|<b>Radan</b>[→radan]|<b> came</b>');
});

test('a link of the article’s own, a code, a name across two runs stay whole', () => {
  expect(shown([{ text: 'Radan', href: 'https://y.example/' }], [mention('radan', 0, 5)])).toBe('Radan');
  expect(shown([{ text: 'Radan', code: true }], [mention('radan', 0, 5)])).toBe('Radan');
  expect(shown([{ text: 'Ra' }, { text: 'dan', em: true }], [mention('radan', 0, 5)])).toBe('Ra|dan');
});
