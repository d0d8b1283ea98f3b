/** What the parts of `npm run dev` tell each other: a builder in a process of its own, the session, pages in a browser. */
import type { Severity } from '../model.ts';
import type { MessageLanguage } from '../problems.ts';

/** A finding in words, in every language that messages come in: pages choose. */
export interface WordedFinding {
  /** `content/articles/x.md:3`. */
  readonly where: string;
  readonly field: string;
  readonly severity: Severity;
  readonly words: Readonly<Record<MessageLanguage, { readonly fact: string; readonly remedy: string }>>;
}

/** How a build ended. */
export type BuildReport =
  | {
      readonly kind: 'built';
      readonly findings: readonly WordedFinding[];
      /** Files that were written or removed. */
      readonly changed: number;
      readonly ms: number;
    }
  /** The content has problems; the site is as it was. */
  | { readonly kind: 'refused'; readonly findings: readonly WordedFinding[] }
  /** The program itself failed, or the disk did. */
  | { readonly kind: 'broken'; readonly error: string };

/** What a session tells of: builds as they end, and what is about to happen. */
export type SessionEvent = BuildReport | { readonly kind: 'building' | 'restarting' };

/** What a page is told, at once and whenever it changes. */
export interface PageState {
  /** Counts the builds that changed the site: a page of another number is out of date. */
  readonly version: number;
  readonly state: 'building' | 'ready' | 'refused' | 'broken';
  readonly findings: readonly WordedFinding[];
  readonly error?: string;
  /** The language of messages, where the editor chose one; else that of the page. */
  readonly lang?: MessageLanguage;
}

/** What a builder is started with, as its one argument. */
export interface BuilderOptions {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  readonly baseUrl?: string;
}
