import { describe, expect, it } from 'vitest';
import { francScores, tagOfFranc } from './franc.ts';

describe('franc speaks ISO 639-3, the archive BCP 47', () => {
  it.each([
    ...[
      ['arb', 'ar'],
      ['pes', 'fa'],
      ['urd', 'ur'],
      ['pbu', 'ps'],
      ['azj', 'az'],
      ['cmn', 'zh'],
      ['uzn', 'uz'],
    ],
    ...[
      ['swh', 'sw'],
      ['eng', 'en'],
      ['und', 'und'],
    ],
  ])('%s is %s', (code, tag) => expect(tagOfFranc(code!)).toBe(tag));

  it('calls Kurmanji what it is, and Dari Persian', () => {
    expect(tagOfFranc('ckb')).toBe('ku');
    expect(tagOfFranc('prs')).toBe('fa');
  });

  it('scores languages, the best with 1', () => {
    const scores = francScores('the people of the city and the police of the country');
    expect(scores.get('en')).toBe(1);
    expect(scores.get('fr')).toBeLessThan(1);
  });
});
