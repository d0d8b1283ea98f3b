/** The keys of content files as JSON Schema, for editors’ programs: from the schemas that a build reads with. */
import { z } from 'zod';
import type { Lang } from '../model.ts';
import * as schemas from '../read/schemas.ts';
import { KEY_NOTES } from './key-notes.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

const KINDS = {
  site: () => schemas.siteSchema,
  article: schemas.articleSchema,
  translation: () => schemas.translationSchema,
  page: () => schemas.pageSchema,
  event: schemas.eventSchema,
  topic: schemas.topicSchema,
  person: schemas.personSchema,
  organisation: schemas.organisationSchema,
  place: schemas.placeSchema,
  outlet: schemas.outletSchema,
} as const satisfies Record<string, (languages: readonly Lang[]) => z.ZodType>;

export type SchemaKind = keyof typeof KINDS;

/** A schema for each kind of file of a site with these languages. */
export function contentSchemas(languages: readonly Lang[]): Readonly<Record<SchemaKind, JsonSchema>> {
  const entries = Object.entries(KINDS).map(([kind, schemaOf]) => {
    const made = z.toJSONSchema(schemaOf(languages), { io: 'input', unrepresentable: 'any', target: 'draft-7' });
    return [kind, { ...forEditors(made, kind, languages), title: kind }] as [SchemaKind, JsonSchema];
  });
  return Object.fromEntries(entries) as Record<SchemaKind, JsonSchema>;
}

/** What zod can’t say of its own transforms, and what programs that read YAML by its types have to be told. */
function forEditors(schema: JsonSchema, kind: string, languages: readonly Lang[]): JsonSchema {
  const into = (value: unknown): unknown => forEditors(value as JsonSchema, kind, languages);
  if (Array.isArray(schema.anyOf)) return { ...schema, anyOf: schema.anyOf.map(into) };
  if (schema.type === 'array') return listSchema({ ...schema, items: into(schema.items) });
  // 2013 and 1984 are numbers to other programs; here every value is text.
  if (schema.type === 'string') return schema.enum ? schema : { ...schema, type: ['string', 'number'] };
  if (schema.type !== 'object') return schema;
  if (schema.properties === undefined) return localisedSchema(schema, languages);
  const properties = Object.entries(schema.properties as Record<string, JsonSchema>).map(([key, value]) => {
    const description = KEY_NOTES[`${kind}.${key}`] ?? KEY_NOTES[key];
    return [key, { ...forEditors(value, kind, languages), ...(description ? { description } : {}) }];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** One value without brackets is a list of one. */
function listSchema(list: JsonSchema): JsonSchema {
  const items = list.items as JsonSchema;
  const choices = [items, ...((items.anyOf as JsonSchema[] | undefined) ?? [])];
  const single = choices.find(({ type, enum: values }) => Array.isArray(type) || values !== undefined);
  return single ? { anyOf: [list, single] } : list;
}

/** A value in every site language; where the parser looks at each value itself, all of them are needed. */
function localisedSchema(schema: JsonSchema, languages: readonly Lang[]): JsonSchema {
  const text = { type: ['string', 'number'], minLength: 1 };
  const all = Object.keys((schema.additionalProperties ?? {}) as object).length === 0;
  const { propertyNames: _, ...rest } = schema;
  const properties = Object.fromEntries(languages.map((lang) => [lang, text]));
  return { ...rest, properties, additionalProperties: text, ...(all ? { required: [...languages] } : {}) };
}
