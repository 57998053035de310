package careplan.language.time;

import java.util.HashSet;
import java.util.Set;

/**
 * The words with which anything about time can begin, so that the many that are none of them cost
 * one look.
 */
final class Beginnings {
  private Beginnings() {}

  private static final class Table {
    private static final Set<String> WORDS = new HashSet<>(2048);

    static {
      Preposition.addFirstWords(WORDS);
      VagueReader.addFirstWords(WORDS);
      FrequencyReader.addFirstWords(WORDS);
      ClockReader.addFirstWords(WORDS);
      Feasts.addFirstWords(WORDS);
      RelativeReader.addFirstWords(WORDS);
      Amount.addFirstWords(WORDS);
      for (String words : OTHERS) {
        for (String word : words.split(" ")) {
          WORDS.add(word);
        }
      }
    }
  }

  /** Articles and owners, order, parts, counting, repeating, clauses. */
  private static final String[] OTHERS = {
    "the a an my his her our their your its fy ei eu y yr this next coming following upcoming last",
    "previous past yesterday ddoe end late close diwedd ddiwedd eom start early beginning dechrau",
    "ddechrau middle mid canol ganol rest remainder gweddill w wc post when once pan twice thrice x",
    "unwaith dwywaith ddwywaith teirgwaith deirgwaith pedwargwaith bedwargwaith every each bob pob",
    "ev most many some alternate all both per half three quarter hanner couple dozen hundred",
    "thousand noon midday midnight between rhwng @ dydd ddydd nos bore prynhawn week day month",
    "year session visit lesson meeting appointment weekday weekdays weekend weekends penwythnos",
    "penwythnosau spring summer autumn winter springtime summertime wintertime gwanwyn haf gaeaf",
    "\u00bd \u00bc \u00be"
  };

  static boolean isOne(String word) {
    return Table.WORDS.contains(word)
        || word.endsWith("'s")
        || NumberWords.small(word) >= 0
        || NumberWords.tens(word) > 0
        || NumberWords.smallOrdinal(word) > 0
        || NumberWords.tensOrdinal(word) > 0
        || NumberWords.welsh(word) > 0
        || CalendarWords.month(word) > 0
        || CalendarWords.weekday(word) != null
        || CalendarWords.weekdays(word) != null
        || Unit.welsh(word) != null;
  }
}
