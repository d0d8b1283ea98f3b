/** The values that keys of content files may have, as zod schemas: strings in, the model's types out. */
import { z } from 'zod';
import type { EdtfDate, Lang, Localised } from '../model.ts';
import type { ProblemCode } from '../problems.ts';
import { hiddenControls } from '../text/controls.ts';
import { parseEdtf } from '../text/dates.ts';
import { idFault, proposeId } from '../text/ids.ts';
import { proposeDate } from '../text/propose-date.ts';
import { safeAddress } from '../text/web-address.ts';

/** What a custom check found; `parse.ts` turns it into a problem with its line. */
export interface FieldFinding {
  readonly problem: ProblemCode;
  readonly facts: Readonly<Record<string, string>>;
}

type Context = z.RefinementCtx;

function refuse(ctx: Context, problem: ProblemCode, facts: Record<string, string>): typeof z.NEVER {
  ctx.addIssue({ code: 'custom', params: { problem, facts } satisfies FieldFinding });
  return z.NEVER;
}

/** Arabic-Indic and Persian digits as ASCII: in a date or a number their meaning is certain. */
export const asciiDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** A line or more of text, not empty, without characters that no one sees. */
export const text = z
  .string()
  .min(1)
  .superRefine((value, ctx) => {
    const codes = hiddenControls(value);
    if (codes.length > 0) refuse(ctx, 'hidden-controls', { codes: codes.join(', ') });
  });

/** EDTF, in the part of it that `parseEdtf` reads. */
export const date = text.transform((value, ctx): EdtfDate => {
  const parsed = parseEdtf(asciiDigits(value));
  if (parsed) return parsed;
  const near = proposeDate(asciiDigits(value));
  return near ? refuse(ctx, 'bad-date-near', { value, near }) : refuse(ctx, 'bad-date', { value });
});

/** A day, as its ten characters. */
export const day = text.transform((value, ctx): string => {
  const ascii = asciiDigits(value);
  const parsed = parseEdtf(ascii);
  const isDay = parsed && !parsed.span && parsed.start?.day !== undefined && /^\d{4}-\d\d-\d\d$/.test(ascii);
  return isDay ? ascii : refuse(ctx, 'bad-day', { value });
});

export const webAddress = text.transform((value, ctx): string => {
  return safeAddress(value) ?? refuse(ctx, 'bad-url', { value });
});

/** A BCP 47 code in its usual form: `fa`, `zh-Hant`. */
export const languageCode = text.transform((value, ctx): Lang => {
  try {
    const [code] = Intl.getCanonicalLocales(value);
    if (code && /^[a-z]{2,3}(?:-|$)/.test(code)) return code;
  } catch {}
  return refuse(ctx, 'bad-language', { value });
});

export const wholeNumber = text.transform((value, ctx): number => {
  const ascii = asciiDigits(value);
  return /^[1-9]\d{0,5}$/.test(ascii) ? Number(ascii) : refuse(ctx, 'bad-number', { value });
});

/** Latitude and longitude as maps give them: `35.69, 51.39`. */
export const coordinates = text.transform((value, ctx) => {
  const [, lat, lon] = /^(-?\d{1,2}(?:\.\d{1,8})?)\s*[,،]\s*(-?\d{1,3}(?:\.\d{1,8})?)$/.exec(asciiDigits(value)) ?? [];
  const at = { lat: Number(lat), lon: Number(lon) };
  const known = Math.abs(at.lat) <= 90 && Math.abs(at.lon) <= 180;
  return known ? at : refuse(ctx, 'bad-coordinates', { value });
});

/** A list; one value without brackets is a list of one. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.preprocess((value) => (typeof value === 'string' && value !== '' ? [value] : value), z.array(item));
}

/** Ids that are no longer file names. They are addresses still, so they obey the same rules. */
export const formerIds = listOf(
  text.superRefine((id, ctx) => {
    const fault = idFault(id);
    if (fault) refuse(ctx, fault, { id, example: proposeId(id) || 'radan-moscow-2023' });
  }),
).default([]);

export const texts = listOf(text).default([]);

/**
 * A value in every site language. Other languages may stand there too and are kept out: content may be ahead of the
 * site’s settings.
 */
export function localised<T extends z.ZodType>(languages: readonly Lang[], value: T) {
  return z
    .record(z.string(), z.unknown())
    .transform((given) =>
      Object.fromEntries(languages.filter((l) => Object.hasOwn(given, l)).map((l) => [l, given[l]])),
    )
    .pipe(z.strictObject(Object.fromEntries(languages.map((l) => [l, value])))) as unknown as z.ZodType<
    Localised<z.output<T>>
  >;
}

/** The same, where some languages may be missing. */
export function partlyLocalised(languages: readonly Lang[]) {
  return z.record(z.string(), text).transform((given) => {
    return Object.fromEntries(Object.entries(given).filter(([lang]) => languages.includes(lang)));
  });
}

/** Leaves keys without a value out, as `exactOptionalPropertyTypes` wants it. */
export function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(value).filter(([, v]) => v !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}
