import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showProgress } from './progress.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream };
}

test('short work says nothing', () => {
  const { written, stream: out } = stream(false);
  const { progress, done } = showProgress(out, 'en');
  progress('rendering', 1, 2);
  done();
  expect(written).toEqual([]);
});

test('where the output is no terminal, plain lines, one now and then', () => {
  const { written, stream: out } = stream(false);
  const { progress, done } = showProgress(out, 'ar');
  for (let page = 1; page <= 300; page++) {
    vi.advanceTimersByTime(100);
    progress('rendering', page, 300);
  }
  done();
  expect(written).toEqual(['الصفحات: 100 من 300\n', 'الصفحات: 200 من 300\n', 'الصفحات: 300 من 300\n']);
});

test('on a terminal one line that renews itself and goes at the end', () => {
  const { written, stream: out } = stream(true);
  const { progress, done } = showProgress(out, 'en');
  vi.advanceTimersByTime(2500);
  progress('rendering', 3, 4);
  vi.advanceTimersByTime(200);
  progress('rendering', 4, 4);
  done();
  expect(written).toEqual(['\r\u001b[2KPages: 3 of 4', '\r\u001b[2KPages: 4 of 4', '\r\u001b[2K']);
});
