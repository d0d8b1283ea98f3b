/** The keys of every kind of content file. A key that is not here is a problem. Frozen: editors’ files rely on it. */
import { z } from 'zod';
import type { Lang } from '../model.ts';
import * as field from './fields.ts';

export const siteSchema = z.strictObject({
  title: z.record(z.string(), field.text),
  description: z.record(z.string(), field.text),
  languages: field.listOf(field.languageCode),
  'default-language': field.languageCode,
  'base-url': field.webAddress,
  licence: z.strictObject({ name: field.text, url: field.webAddress.optional() }),
  contact: field.text,
  months: z.enum(['egypt', 'levant', 'both']).default('both'),
  digits: z.enum(['latn', 'native']).default('latn'),
  calendars: field.listOf(z.enum(['islamic-umalqura', 'persian'])).default([]),
  'excerpt-words': field.wholeNumber.default(60),
  ai: z.enum(['allow', 'no-train', 'none']).default('allow'),
  'share-images': z.enum(['none', 'shared', 'each']).default('shared'),
});

const status = z.enum(['draft', 'published', 'withdrawn']).default('published');

/** Schemas by the site’s languages. One costs zod as much as holding a hundred files against it. */
function forLanguages<T extends z.ZodObject>(
  make: (languages: readonly Lang[]) => T,
): (languages: readonly Lang[]) => T {
  const made = new WeakMap<readonly Lang[], T>();
  return (languages) => {
    const schema = made.get(languages) ?? make(languages);
    made.set(languages, schema);
    return schema;
  };
}

export const articleSchema = forLanguages((languages) =>
  z.strictObject({
    title: field.text,
    date: field.date,
    outlet: field.text,
    url: field.webAddress.optional(),
    archived: field.webAddress.optional(),
    text: z.enum(['original', 'retold', 'summary']).default('original'),
    rights: z.enum(['own', 'licensed', 'public-domain', 'excerpt', 'link-only', 'unknown']).default('unknown'),
    authors: field.texts,
    place: field.text.optional(),
    via: field.text.optional(),
    'translated-from': field.languageCode.optional(),
    summary: field.partlyLocalised(languages).default({}),
    language: field.languageCode.optional(),
    events: field.listOf(z.union([field.text, declaredEvent])).default([]),
    'not-events': field.texts,
    added: field.day.optional(),
    status,
    corrections: z.array(z.strictObject({ date: field.day, text: field.localised(languages, field.text) })).default([]),
    'original-sha256': z
      .string()
      .regex(/^[0-9a-f]{64}$/i)
      .optional(),
    formerly: field.formerIds,
  }),
);

const declaredEvent = z.strictObject({
  id: field.text,
  role: z.enum(['reports', 'mentions']).default('reports'),
  blocks: field.texts,
});

export const translationSchema = z.strictObject({
  title: field.text,
  translators: field.texts,
  method: z.enum(['human', 'machine', 'machine-edited']),
  status,
});

export const pageSchema = z.strictObject({ title: field.text });

export const eventSchema = forLanguages((languages) => {
  const inEach = field.localised(languages, field.text);
  return z.strictObject({
    title: inEach,
    label: inEach.optional(),
    date: field.date,
    place: field.text.optional(),
    participants: z.strictObject({ core: field.texts, others: field.texts }).default(() => ({ core: [], others: [] })),
    organisations: field.texts,
    topics: field.texts,
    'part-of': field.text.optional(),
    phrases: field.texts,
    keywords: field.texts,
    summary: inEach,
    claims: z
      .array(
        z.strictObject({
          question: inEach,
          values: z.array(z.strictObject({ article: field.text, value: inEach, quote: field.text })).min(1),
        }),
      )
      .default([]),
    formerly: field.formerIds,
  });
});

export const topicSchema = forLanguages((languages) => {
  const inEach = field.localised(languages, field.text);
  return z.strictObject({
    title: inEach,
    summary: inEach,
    introduction: inEach,
    sides: z.array(z.strictObject({ title: inEach, people: field.texts })).default([]),
    formerly: field.formerIds,
  });
});

function namedShape(languages: readonly Lang[]) {
  const inEach = field.localised(languages, field.text);
  return {
    name: inEach,
    aliases: field.texts,
    ambiguous: field.texts,
    not: field.texts,
    summary: inEach.optional(),
    formerly: field.formerIds,
  };
}

export const personSchema = forLanguages((languages) => {
  const post = z.strictObject({
    title: field.localised(languages, field.text),
    organisation: field.text.optional(),
    date: field.date.optional(),
  });
  return z.strictObject({ ...namedShape(languages), posts: z.array(post).default([]) });
});

export const organisationSchema = forLanguages((languages) => z.strictObject(namedShape(languages)));

export const placeSchema = forLanguages((languages) =>
  z.strictObject({ ...namedShape(languages), within: field.text.optional(), at: field.coordinates.optional() }),
);

export const outletSchema = forLanguages((languages) =>
  z.strictObject({
    ...namedShape(languages),
    url: field.webAddress.optional(),
    language: field.languageCode.optional(),
  }),
);
