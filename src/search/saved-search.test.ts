import { expect, it } from 'vitest';
import type { SearchState } from './layers.ts';
import { formatFrozen, readSearch, saveSearch } from './saved-search.ts';

const head = (holds: 'articles' | 'names') => ({
  holds,
  documents: 2,
  events: 0,
  shards: 'a\tb\nc',
  lists: '',
  gone: [],
});

const state: SearchState = {
  frozen: head('articles'),
  documents: [
    ['x', '2012 x', 'search/d/1.json'],
    ['y', '2013 y', 'search/d/2.json'],
  ],
  names: head('names'),
  files: ['search/d/1.json', 'search/s/1.txt', 'search/d/2.json'],
  nameFiles: ['search/s/2.txt'],
  changed: ['x', 'z'],
};

it.each([
  ['all files stand', [...state.files, ...state.nameFiles, 'search/index.1.json']],
  ['some are gone', ['search/s/1.txt', 'search/s/2.txt', 'search/d/3.json', 'search/index.2.json']],
  ['none is left', ['search/index.3.json']],
])('is what it was (%s)', (_, files) => {
  const search = { files, state };
  expect(readSearch(JSON.parse(JSON.stringify(saveSearch(search))), formatFrozen(state))).toEqual(search);
  const empty = {
    files: ['search/index.json'],
    state: { ...state, documents: [], files: [], nameFiles: [], changed: [] },
  };
  expect(readSearch(saveSearch(empty), formatFrozen(empty.state))).toEqual(empty);
});
