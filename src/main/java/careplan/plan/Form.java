package careplan.plan;

import java.util.List;

/**
 * What a single value of a field may be.
 *
 * @param kind how the value is read
 * @param values the words it is limited to; empty where it is not
 */
public record Form(Kind kind, List<String> values) {

  /** How a value is read. */
  public enum Kind {
    /** A few words: a name, a number, a place. */
    TEXT,
    /** Sentences, in one language or in several under their language tags. */
    PROSE,
    /** The id of an item: small letters, digits and single hyphens, at most 60 characters. */
    ID,
    /** Somebody in {@code team}, or {@code me}, or plain words about somebody. */
    PERSON,
    /** The id of a need, goal, action or safety entry. */
    ITEM,
    /** A date, as 2027-03-01. */
    DATE,
    /** A date, or a date and a time of day, as 2027-03-01T14:00. */
    MOMENT,
    /** A date, or words such as "end of March". */
    DATE_OR_WORDS,
    /** A length of time, as 3 weeks. */
    PERIOD,
    /** A path of the format, written with dots: crisis.contacts. */
    PATH,
    /** One word out of a list. */
    CHOICE
  }

  public static final Form TEXT = new Form(Kind.TEXT, List.of());
  public static final Form PROSE = new Form(Kind.PROSE, List.of());
  public static final Form ID = new Form(Kind.ID, List.of());
  public static final Form PERSON = new Form(Kind.PERSON, List.of());
  public static final Form ITEM = new Form(Kind.ITEM, List.of());
  public static final Form DATE = new Form(Kind.DATE, List.of());
  public static final Form MOMENT = new Form(Kind.MOMENT, List.of());
  public static final Form DATE_OR_WORDS = new Form(Kind.DATE_OR_WORDS, List.of());
  public static final Form PERIOD = new Form(Kind.PERIOD, List.of());
  public static final Form PATH = new Form(Kind.PATH, List.of());
  public static final Form YES_NO = choice("yes", "no");

  /** One word out of a list. */
  public static Form choice(String... values) {
    return new Form(Kind.CHOICE, List.of(values));
  }

  /** A whole number from {@code least} to {@code most}. */
  public static Form number(int least, int most) {
    String[] values = new String[most - least + 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = Integer.toString(least + i);
    }
    return new Form(Kind.CHOICE, List.of(values));
  }
}
