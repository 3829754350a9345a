import { dateText, lawTextOf } from '#law';
import styles from './law-quote.module.css';

interface LawQuoteProps {
  of: { quote: string; law: string; article: string };
}

/** The law's own words, where they stand, and when they were compared with the official text. */
export function LawQuote({ of: { quote, law, article } }: LawQuoteProps) {
  return (
    <blockquote className="law-quote">
      {quote ? `“${quote}”——` : '待核对，没有抄录原文：'}
      {law}
      {article}
      <LawSource law={law} />
    </blockquote>
  );
}

function LawSource({ law }: { law: string }) {
  const text = lawTextOf(law);
  if (!text) return null;
  const { address, checkedOn } = text;
  return (
    <div className="muted">
      <OfficialText address={address} />
      {' · '}
      {checkedOn ? `条文于${dateText(checkedOn)}核对` : '条文没有与官方文本核对'}
    </div>
  );
}

/** Where a law stands. @param address null where no official one was found */
export function OfficialText({ address }: { address: string | null }) {
  if (!address) return '没有找到官方网址';
  return (
    <a href={address} className={styles.lawQuoteAddress} target="_blank" rel="noopener noreferrer">
      官方全文（新窗口）
    </a>
  );
}
