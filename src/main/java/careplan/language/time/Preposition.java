package careplan.language.time;

import java.util.Set;

/** What stands before a date or a length of time and says how it is meant. */
enum Preposition {
  BY,
  BEFORE,
  UNTIL,
  WITHIN,
  IN,
  FOR,
  OVER,
  AT,
  ON,
  FROM,
  AFTER,
  SINCE,
  READY_FOR;

  private static final class Table {
    private static final PhraseTable<Preposition> WORDS =
        new PhraseTable<Preposition>()
            .with(
                BY,
                "by,no later than,not later than,on or before,due by,due,come,erbyn,deadline,"
                    + "target date,due date,review date")
            .with(BEFORE, "before,prior to,ahead of,cyn,pre")
            .with(
                UNTIL,
                "between now and,from now until,from now till,from now to,rhwng nawr a,until,till,til,up to,up until,up till,tan,hyd,hyd at,through to")
            .with(WITHIN, "within,inside,o fewn,mewn,cyn pen,in under,in less than,in no more than")
            .with(IN, "in,ymhen,ym,yn")
            .with(FOR, "for,am,x,lasting")
            .with(OVER, "over,during,throughout,across,through,dros,yn ystod,drwy,over a period of")
            .with(AT, "at,upon,ar adeg,as at")
            .with(ON, "on,ar")
            .with(FROM, "from,starting,starting from,starting on,starting in,beginning,as of,o,wef")
            .with(AFTER, "after,following,ar ol,wedi")
            .with(SINCE, "since,ers")
            .with(
                READY_FOR,
                "in time for,ready for,in readiness for,ready by,in preparation for,"
                    + "mewn pryd ar gyfer,ar gyfer,to be ready for");
  }

  static void addFirstWords(Set<String> words) {
    words.addAll(Table.WORDS.firstWords());
  }

  /** The preposition that begins at {@code index}, or null. */
  static PhraseTable.Match<Preposition> at(Tokens tokens, int index) {
    return Table.WORDS.at(tokens, index);
  }
}
