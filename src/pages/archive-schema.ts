/** What `archive.json` may hold, as a JSON Schema (2020-12): the contract of `data.ts` for other programs. */
import { DATA_VERSION } from './data.ts';

const TEXT = { type: 'string', minLength: 1 };
const ID = { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' };
const ANCHOR = { type: 'string', pattern: '^p-[0-9a-f]{8}(?:-[0-9]+)?$' };
const LANGUAGE = { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' };
const LOCALISED = { type: 'object', propertyNames: LANGUAGE, additionalProperties: TEXT, minProperties: 1 };
const EDTF = {
  type: 'string',
  description: 'EDTF (ISO 8601-2): 2023-07 a month, ~ about, ? unsure, a/b from … to, a/.. open',
  pattern: '^(?:\\.\\.|[0-9]{4}(?:-[0-9]{2}){0,2}[~?%]?)?(?:/(?:\\.\\.|[0-9]{4}(?:-[0-9]{2}){0,2}[~?%]?)?)?$',
  minLength: 4,
};

const list = (items: object) => ({ type: 'array', items });
const ids = { ...list(ID), uniqueItems: true };
const oneOf = (...values: readonly string[]) => ({ enum: values });

/** An object of exactly these members; those named in `optional` may be missing. */
const record = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

const COVERAGE = record({
  event: ID,
  role: oneOf('reports', 'mentions'),
  source: oneOf('declared', 'suggested'),
  blocks: list(ANCHOR),
});

const ARTICLE = record({
  id: ID,
  url: { type: 'string', description: 'below the base address', pattern: '^/articles/[^/]+/$' },
  title: TEXT,
  date: EDTF,
  outlet: { ...TEXT, description: 'an outlet’s id, a name without an entry in `outlets`, or “unknown”' },
  text: oneOf('original', 'retold', 'summary'),
  language: LANGUAGE,
  languageSource: oneOf('detected', 'declared'),
  languageConfidence: { enum: [0, 1, 2, 3], description: '3 sure … 0 not known' },
  blocks: list(record({ id: ANCHOR, language: LANGUAGE })),
  coverage: list(COVERAGE),
  people: ids,
  organisations: ids,
  places: ids,
  translations: { ...list(LANGUAGE), uniqueItems: true },
});

const EVENT = record({ id: ID, title: LOCALISED, date: EDTF, place: ID, people: ids, topics: ids }, ['place']);
const TOPIC = record({ id: ID, title: LOCALISED, events: ids });
const NAMED = record({ id: ID, name: LOCALISED, aliases: list(TEXT) });

const degrees = (most: number) => ({ type: 'number', minimum: -most, maximum: most });
const PLACE = record(
  { id: ID, name: LOCALISED, aliases: list(TEXT), at: record({ lat: degrees(90), lon: degrees(180) }) },
  ['at'],
);

export function archiveSchema(address: string) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: 'archive.json',
    ...record({
      version: { const: DATA_VERSION },
      languages: { ...list(LANGUAGE), minItems: 1, uniqueItems: true },
      parts: { ...list(TEXT), description: 'files beside this one, of the same shape, that hold the articles' },
      articles: list({ $ref: '#/$defs/article' }),
      events: list({ $ref: '#/$defs/event' }),
      topics: list({ $ref: '#/$defs/topic' }),
      people: list({ $ref: '#/$defs/named' }),
      organisations: list({ $ref: '#/$defs/named' }),
      places: list({ $ref: '#/$defs/place' }),
      outlets: list({ $ref: '#/$defs/named' }),
    }),
    $defs: { article: ARTICLE, event: EVENT, topic: TOPIC, named: NAMED, place: PLACE },
  };
}
