import { expect, it } from 'vitest';
import { byYear } from './years.ts';

it('years come with the latest first, and what stands in them in the order that it had', () => {
  const years = byYear(['2013-b', '2024-c', '2013-a', '0987-d'], (id) => Number(id.slice(0, 4)));
  expect([...years]).toEqual([
    [2024, ['2024-c']],
    [2013, ['2013-b', '2013-a']],
    [987, ['0987-d']],
  ]);
});
