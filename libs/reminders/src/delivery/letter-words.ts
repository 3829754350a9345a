import { type Day, monthAndDayText } from '#law';
import { type Letter, linkLine } from '../channels/letter';

interface Said {
  words: string;
  link: string;
}

const MOST_LINES = 100;
const LONGEST_TITLE = 160;

/** The words of what is said alone, or of all that one letter says: how many there are before the first, then each. */
export function lettersWords(said: readonly Said[], today: Day): Pick<Letter, 'title' | 'text'> {
  const [first] = said;
  if (!first) throw new RangeError('A letter that says nothing');
  if (said.length === 1) return { title: first.words, text: first.words };
  const title = `${monthAndDayText(today)}提醒 ${said.length} 项：${first.words}`;
  const lines = said
    .slice(0, MOST_LINES)
    .map(({ words, link }, index) => `${index + 1}. ${words}${linkLine(link, '   ')}`);
  const more = said.length - lines.length;
  return {
    title: title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title,
    text: [...lines, ...(more > 0 ? [`另有 ${more} 项，请登录案期查看`] : [])].join('\n'),
  };
}
