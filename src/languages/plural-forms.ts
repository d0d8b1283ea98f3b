/** What a count is called; `{count}` stands for the number. Which form is meant is for `Intl.PluralRules` to say. */
export interface PluralForms {
  /** Used for 0 in every language: “no articles”. */
  readonly zero: string;
  readonly one: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}
