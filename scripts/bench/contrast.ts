/** `npm run bench -- contrast`: how far the inks stand out from the papers, from `tokens.css`, as `docs/design.md` has it. */
import { readFile } from 'node:fs/promises';

type Inks = Readonly<Record<string, string>>;

const PAPERS = ['paper', 'panel', 'mark'] as const;
/** Inks, and the least that WCAG 2.2 asks of what they are used for: 4.5 for text (1.4.3), 3 for edges (1.4.11). */
const USES: readonly (readonly [ink: string, least: number, use: string])[] = [
  ['ink', 4.5, 'text'],
  ['ink-2', 4.5, 'decks, labels'],
  ['rubric', 4.5, 'labels, “differ”, the margin line'],
  ['control', 3, 'edges of fields'],
];

export async function benchContrast(): Promise<void> {
  console.log(contrastTable(await readFile('templates/assets/tokens.css', 'utf8')));
}

/** A Markdown table. Throws where an ink is paler than its use allows. */
export function contrastTable(css: string): string {
  const [day, night] = [inksOf(css, 0), inksOf(css, 1)];
  const rows = USES.map(([ink, least, use]) => {
    const cells = [day, night].flatMap((inks) =>
      PAPERS.map((paper) => {
        // Only the ink stands on the mark: it lies behind words of a text.
        if (paper === 'mark' && ink !== 'ink') return '';
        const ratio = contrast(inks[ink]!, inks[paper]!);
        if (ratio < least) throw new Error(`${ink} on ${paper}: ${ratio.toFixed(2)} is less than ${least}`);
        return ratio.toFixed(1);
      }),
    );
    return `| \`${ink}\` ${day[ink]} · ${night[ink]} | ${use} | ${cells.join(' | ')} |`;
  });
  return [
    '| ink, by day · by night | for | day: paper | panel | mark | night: paper | panel | mark |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Colours of the first or second rule that sets them. */
function inksOf(css: string, which: number): Inks {
  const all = [...css.matchAll(/--(paper|panel|mark|ink|ink-2|rubric|control): (#[0-9a-f]{6})/g)];
  const names = [...new Set(all.map(([, name]) => name!))];
  return Object.fromEntries(
    names.map((name) => [name, all.filter(([, other]) => other === name)[which]?.[2] ?? '#000000']),
  );
}

/** WCAG 2.2, “contrast ratio”. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, “relative luminance”. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
