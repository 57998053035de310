package careplan.language.time;

import java.util.List;
import java.util.Optional;

/**
 * Judges whether a contact answers 24 hours a day, 7 days a week (R136), from its name, role,
 * telephone number and hours as written. Numbers that everyone in the United Kingdom knows to
 * answer at all hours (999, 111, 116 123) do so unless their hours say otherwise.
 */
public final class ContactHours {
  private ContactHours() {}

  /** Whether somebody answers at all hours. */
  public enum Answers {
    ALWAYS,
    NOT_ALWAYS,
    /** It may, but the words do not say, or say it with a doubt. */
    UNCLEAR
  }

  /** Which of the four texts of a contact. */
  public enum Field {
    NAME,
    ROLE,
    PHONE,
    HOURS
  }

  /**
   * The words that decided.
   *
   * @param field the text they stand in
   * @param start their first UTF-16 place in it
   * @param end the place just past them
   */
  public record Span(Field field, int start, int end) {}

  /**
   * The verdict on one contact.
   *
   * @param answers whether somebody answers at all hours
   * @param decidedBy the words that say so, empty where nothing says anything of hours
   * @param hours the hours of the week that are said for certain
   * @param isRest whether the words mean all times that another contact does not cover
   */
  public record Judgement(
      Answers answers, Optional<Span> decidedBy, WeekHours hours, boolean isRest) {}

  /** Judges a contact; any of the four may be empty. */
  public static Judgement judge(String name, String role, String phone, String hours) {
    Judgement said = said(hours);
    if (said != null) {
      return said;
    }
    Judgement inOthers = full(Field.ROLE, role);
    if (inOthers == null || inOthers.answers() != Answers.ALWAYS) {
      Judgement inName = full(Field.NAME, name);
      inOthers = inName == null ? inOthers : inName;
    }
    Judgement inPhone = full(Field.PHONE, phone);
    inOthers = inPhone == null ? inOthers : inPhone;
    if (inOthers != null) {
      return inOthers;
    }
    Judgement known = known(name, phone);
    return known == null
        ? new Judgement(Answers.UNCLEAR, Optional.empty(), WeekHours.none(), false)
        : known;
  }

  /**
   * Judges several contacts as one: whether between them they answer at all hours, as "Mon-Fri 8-6"
   * and "all other times" do.
   */
  public static Answers together(List<Judgement> contacts) {
    WeekHours hours = WeekHours.none();
    boolean isRest = false;
    boolean isUnclear = false;
    for (Judgement contact : contacts) {
      if (contact.answers() == Answers.ALWAYS) {
        return Answers.ALWAYS;
      }
      if (contact.answers() == Answers.NOT_ALWAYS) {
        hours = hours.union(contact.hours());
      }
      isRest |= contact.isRest();
      isUnclear |= contact.answers() == Answers.UNCLEAR;
    }
    if (hours.isWholeWeek() || isRest && !hours.isEmpty()) {
      return Answers.ALWAYS;
    }
    return isUnclear ? Answers.UNCLEAR : Answers.NOT_ALWAYS;
  }

  private static Judgement said(String hours) {
    Tokens tokens = Tokens.of(hours);
    HoursStatement statement = HoursReader.read(tokens);
    return statement.isSilent()
        ? null
        : judgement(statement.answers(), Field.HOURS, tokens, statement);
  }

  private static Judgement judgement(
      Answers answers, Field field, Tokens tokens, HoursStatement statement) {
    Optional<Span> span =
        statement.start() < 0
            ? Optional.empty()
            : span(field, tokens, statement.start(), statement.end());
    return new Judgement(answers, span, statement.hours(), statement.isRest());
  }

  private static Optional<Span> span(Field field, Tokens tokens, int start, int end) {
    return Optional.of(new Span(field, tokens.start(start), tokens.endBefore(end)));
  }

  /** What a name, role or number says of hours outright, or null; hints do not count there. */
  private static Judgement full(Field field, String text) {
    Tokens tokens = Tokens.of(text);
    HoursStatement statement = HoursReader.read(tokens);
    boolean whole = statement.hours().isWholeWeek();
    if (whole && statement.answers() == Answers.ALWAYS) {
      return judgement(Answers.ALWAYS, field, tokens, statement);
    }
    boolean byTheClock = false;
    for (HoursItem item : HoursScanner.scan(tokens)) {
      byTheClock |= item.is(HoursItem.Sort.HOURS);
    }
    boolean says = byTheClock && !statement.hours().isEmpty();
    return says ? judgement(Answers.NOT_ALWAYS, field, tokens, statement) : null;
  }

  private static Judgement known(String name, String phone) {
    Tokens number = Tokens.of(phone);
    int end = KnownServices.number(number);
    if (end > 0) {
      return new Judgement(
          Answers.ALWAYS, span(Field.PHONE, number, 0, end), WeekHours.always(), false);
    }
    Tokens words = Tokens.of(name);
    end = KnownServices.name(words);
    return end < 0
        ? null
        : new Judgement(
            Answers.ALWAYS, span(Field.NAME, words, end - 1, end), WeekHours.always(), false);
  }
}
