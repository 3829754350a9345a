import { PERIODS } from './period';

/** What an official would not write in a sentence: notes of the table, articles, choices between slashes. */
const NOTES = /[/（(；;]|第[\d一二三四五六七八九十百]+[条项]|条文|核对/;

it.each(PERIODS.map(({ id, name, trigger }) => [id, name, trigger]))(
  '%s is named without notes of the table',
  (_id, name, trigger) => {
    expect([name, trigger].filter((text) => NOTES.test(text))).toEqual([]);
  },
);
