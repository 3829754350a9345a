interface LawQuoteProps {
  of: { quote: string; law: string; article: string };
}

/** The law's own words, and where they stand. */
export function LawQuote({ of: { quote, law, article } }: LawQuoteProps) {
  return (
    <blockquote className="law-quote">
      “{quote}”——{law}
      {article}
    </blockquote>
  );
}
