/** A piece of a template: words of the interface, or a slot for a value. */
export type TemplatePart = { readonly text: string } | SlotPart;

export interface SlotPart {
  readonly slot: string;
  /** The value is the interface's own words (a count, a date, a language's name): it needs no isolation. */
  readonly own: boolean;
}

/**
 * Slots that hold words from `src/languages` itself. They run in the page's own direction, and Arabic glues
 * prefixes to them («ب{language}»), so they are never isolated.
 */
export const OWN_SLOTS: ReadonlySet<string> = new Set([
  'articles',
  'badge',
  'count',
  'date',
  'day',
  'duration',
  'events',
  'from',
  'language',
  'languages',
  'label',
  'month',
  'months',
  'number',
  'source',
  'to',
  'year',
  'years',
]);

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

const parsed = new Map<string, readonly TemplatePart[]>();

/** `'by {authors}'` → `[{ text: 'by ' }, { slot: 'authors', own: false }]`. For the HTML templates, which put values in `<bdi>`. */
export function templateParts(template: string): readonly TemplatePart[] {
  const known = parsed.get(template);
  if (known) return known;
  const parts = parseTemplate(template);
  // Templates are the finite set of interface texts, so this never grows with the archive.
  parsed.set(template, parts);
  return parts;
}

/**
 * A template with its values, as plain text: for `<title>`, alt texts, feeds. Content is wrapped in
 * U+2068…U+2069, so that a Latin name cannot reorder an Arabic sentence.
 * Throws where a slot has no value: that is a fault of the program, not of the content.
 */
export function fillText(template: string, values: Readonly<Record<string, string>>): string {
  return partsText(templateParts(template), values);
}

/** The same for parts that were put together by `listParts` or `nest`. */
export function partsText(parts: readonly TemplatePart[], values: Readonly<Record<string, string>>): string {
  return parts.map((part) => ('text' in part ? part.text : slotText(part, values))).join('');
}

/** Puts parts in the place of a slot: `nest(templateParts('names {names}'), 'names', listParts(…))`. */
export function nest(
  parts: readonly TemplatePart[],
  slot: string,
  inner: readonly TemplatePart[],
): readonly TemplatePart[] {
  return parts.flatMap((part) => ('slot' in part && part.slot === slot ? inner : [part]));
}

/** Isolates one value in plain text: U+2068 value U+2069. */
export function isolate(value: string): string {
  return FIRST_STRONG_ISOLATE + value + POP_ISOLATE;
}

function slotText(part: SlotPart, values: Readonly<Record<string, string>>): string {
  const value = Object.hasOwn(values, part.slot) ? values[part.slot] : undefined;
  if (value === undefined) throw new Error(`No value for the slot {${part.slot}}`);
  return part.own ? value : isolate(value);
}

function parseTemplate(template: string): readonly TemplatePart[] {
  return template
    .split(/(\{[a-zA-Z0-9]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{[a-zA-Z0-9]+\}$/.test(piece) ? slotPart(piece.slice(1, -1)) : { text: piece }));
}

function slotPart(slot: string): SlotPart {
  return { slot, own: OWN_SLOTS.has(slot) };
}
