/** What must be found in the raw source texts, as hashes: their words are their publishers'. Debris is a few words of each line. */
export interface SeedExpectation {
  readonly title?: string;
  readonly language: string;
  readonly via?: string;
  readonly paragraphs: readonly string[];
  readonly debris: readonly string[];
}

export const SEED_PARAGRAPHS: Readonly<Record<string, SeedExpectation>> = {
  '000': {
    language: 'ar',
    paragraphs: [
      'paragraph 2596c49678e4',
      'paragraph 1b513151cf09',
      'paragraph db5ba776cd39',
      'paragraph 69c42090b995',
      'paragraph 5ddf79b24e89',
      'paragraph f8b9a90d0bdd',
      'paragraph 7fcbfcd1abfb',
      'paragraph 597cce6833e6',
      'paragraph 4f73c4655313',
      'paragraph cbb0407ded22',
      'paragraph f841dda1d86f',
    ],
    debris: [],
  },
  '001': {
    title: 'c25b95a96e8f',
    language: 'ar',
    via: 'independent-persian',
    paragraphs: [
      'paragraph 1530edfbf589',
      'paragraph 3f87bb1d97e7',
      'paragraph fc2cb25bfda6',
      'paragraph 38289d660ead',
      'paragraph a49b9200d2ce',
      'paragraph 77f7dfa975cf',
      'paragraph a0e525aa5171',
      'paragraph ff2ea4aca3fe',
      'heading adbb8121511a',
      'paragraph 4b41e062f22f',
      'paragraph d5d3e762b478',
      'paragraph c692846e73fa',
      'paragraph d70640ebae93',
      'heading bc2bb5220cba',
      'paragraph 052eeb6f7c00',
      'paragraph 2fbdd5a889a6',
      'paragraph c628d15b598b',
    ],
    debris: [
      'you need to enable JavaScript',
      'تبادلا الآراء حول شروط',
      'ملخص',
      'اقرأ المزيد',
      'Related Nodes field',
      'عن "اندبندنت',
      'المزيد من متابعات',
    ],
  },
  '002': {
    title: '4fadce84d83f',
    language: 'ar',
    paragraphs: ['paragraph c61bcf2c4680', 'paragraph a420640a2f95', 'paragraph d290baf3881e'],
    debris: ['TT'],
  },
  '003': {
    title: '6c8fd1e67b79',
    language: 'ar',
    paragraphs: [
      'paragraph 405bfda1a0e9',
      'paragraph af0750c0ccc0',
      'paragraph d5936db2d997',
      'paragraph c76b6f70252a',
      'paragraph 717147d1b8bb',
      'paragraph 0dfa8d8f210d',
      'paragraph 4e81851cec55',
      'paragraph 16b79961b158',
      'paragraph 27e96e91f897',
      'paragraph a4ae8795f3a2',
      'paragraph f91a5a8687da',
      'paragraph 7423de4c7c8f',
      'paragraph 04c2fcf782e2',
    ],
    debris: ['سياسة', 'تابعونا على', 'اظهر المزيد', 'مقالات ذات صلة', 'اترك تعليقاً', 'الحقول الإلزامية', 'زر الذهاب'],
  },
  '004': {
    title: '6d51f968a4e6',
    language: 'en',
    paragraphs: [
      'paragraph e202eba1d92a',
      'paragraph 262c703c4a92',
      'paragraph fcbd7fd97921',
      'paragraph 21b318ef0a7b',
      'paragraph ec8ce3471622',
      'paragraph 6fb8a6c5bebe',
      'paragraph afeabf9c1efc',
    ],
    debris: ['[ad_1]', '[ad_2]', 'Source link'],
  },
};
