/** Citation.js has no types of its own: the part that the tests use. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string | object, options?: object);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
  export const plugins: { readonly config: { get(name: string): Record<string, Record<string, unknown>> } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
declare module 'jsonld';
