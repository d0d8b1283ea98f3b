/** YAML files → events, topics, people, organisations, places, outlets. */
import type { EntityKind, EntityRecord, Lang, Problem, SourceFile } from '../model.ts';
import { problemAt, warningAt } from '../problems.ts';
import { inLanguage, type Parsed } from './article.ts';
import { checkFields, linesOf } from './check-fields.ts';
import { present } from './fields.ts';
import { parseMarkdown } from './markdown.ts';
import * as schemas from './schemas.ts';
import { parseYaml, type YamlData } from './yaml.ts';

export const ENTITY_KINDS: readonly EntityKind[] = ['events', 'topics', 'people', 'organisations', 'places', 'outlets'];

type Base = Pick<EntityRecord, 'id' | 'place' | 'lines' | 'hash'>;
type Outcome = EntityRecord | Problem[];

/** Parses one entity file of the folder `kind`. */
export function parseEntity(
  file: SourceFile,
  kind: EntityKind,
  id: string,
  languages: readonly Lang[],
): Parsed<EntityRecord> {
  const keys = parseYaml(file.text, file.path);
  const base: Base = { id, place: { file: file.path, line: 1 }, lines: linesOf(keys), hash: file.hash };
  const outcome = PARSERS[kind](base, keys, languages);
  if (Array.isArray(outcome)) return { problems: outcome };
  return {
    record: outcome,
    problems: outcome.kind === 'topics' ? introductionProblems(keys, file.path, languages) : [],
  };
}

const PARSERS: Record<EntityKind, (base: Base, keys: YamlData, languages: readonly Lang[]) => Outcome> = {
  events: parseEvent,
  topics: parseTopic,
  people: parsePerson,
  organisations: parseOrganisation,
  places: parsePlace,
  outlets: parseOutlet,
};

function parseEvent(base: Base, keys: YamlData, languages: readonly Lang[]): Outcome {
  const fields = checkFields(schemas.eventSchema(languages), keys, base.place.file);
  if (Array.isArray(fields)) return fields;
  const { place: where, participants, 'part-of': partOf, claims, ...rest } = fields;
  return present({
    ...base,
    ...rest,
    kind: 'events' as const,
    where,
    core: participants.core,
    others: participants.others,
    partOf,
    claims: claims.map((claim, i) => ({
      question: claim.question,
      values: claim.values.map((value, j) => ({ ...value, line: keys.lineOf(['claims', i, 'values', j, 'quote']) })),
    })),
  });
}

function parseTopic(base: Base, keys: YamlData, languages: readonly Lang[]): Outcome {
  const fields = checkFields(schemas.topicSchema(languages), keys, base.place.file);
  if (Array.isArray(fields)) return fields;
  if (fields.sides.length !== 0 && fields.sides.length !== 2)
    return [problemAt('two-sides', { file: base.place.file, line: keys.lineOf(['sides']) }, 'sides')];
  const introduction = Object.fromEntries(
    languages.map((lang) => [lang, inLanguage(parseMarkdown(fields.introduction[lang] ?? '').blocks, lang)]),
  );
  return { ...base, ...fields, kind: 'topics', introduction };
}

function introductionProblems(keys: YamlData, file: string, languages: readonly Lang[]): Problem[] {
  const given = (keys.value as { introduction: Record<Lang, string> }).introduction;
  return languages.flatMap((lang) => {
    const { unsafeLinks, dropped, hidden, fault } = parseMarkdown(given[lang] ?? '');
    const place = { file, line: keys.lineOf(['introduction', lang]) };
    return [
      ...(fault ? [problemAt(fault.code, place, `introduction.${lang}`)] : []),
      ...unsafeLinks.map((value) => warningAt('unsafe-link', place, `introduction.${lang}`, { value })),
      ...dropped.map((tag) => warningAt('dropped-html', place, `introduction.${lang}`, { tag })),
      ...hidden.map((codes) => warningAt('hidden-controls', place, `introduction.${lang}`, { codes })),
    ];
  });
}

function parsePerson(base: Base, keys: YamlData, languages: readonly Lang[]): Outcome {
  const fields = checkFields(schemas.personSchema(languages), keys, base.place.file);
  if (Array.isArray(fields)) return fields;
  return present({ ...base, ...fields, kind: 'people' as const, posts: fields.posts.map(present) });
}

function parseOrganisation(base: Base, keys: YamlData, languages: readonly Lang[]): Outcome {
  const fields = checkFields(schemas.organisationSchema(languages), keys, base.place.file);
  return Array.isArray(fields) ? fields : present({ ...base, ...fields, kind: 'organisations' as const });
}

function parsePlace(base: Base, keys: YamlData, languages: readonly Lang[]): Outcome {
  const fields = checkFields(schemas.placeSchema(languages), keys, base.place.file);
  return Array.isArray(fields) ? fields : present({ ...base, ...fields, kind: 'places' as const });
}

function parseOutlet(base: Base, keys: YamlData, languages: readonly Lang[]): Outcome {
  const fields = checkFields(schemas.outletSchema(languages), keys, base.place.file);
  return Array.isArray(fields) ? fields : present({ ...base, ...fields, kind: 'outlets' as const });
}
