/** A name as it stands in a block, `[start, end)` in UTF-16 units. */
export interface NameAt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'organisation';
}
