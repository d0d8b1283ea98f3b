/** The part of the edtf package that the tests use as an oracle; it has no types of its own. */
declare module 'edtf' {
  /** `min` and `max` in milliseconds since 1970; throws for what is not EDTF. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
