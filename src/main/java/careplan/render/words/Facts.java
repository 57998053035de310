package careplan.render.words;

import careplan.language.time.CalendarWords;
import careplan.plan.PhoneNumber;
import careplan.render.document.Fact;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.Link;
import careplan.render.document.Target;
import careplan.render.document.Words;
import careplan.render.nhs.Phones;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what must stay whole in words as somebody wrote them: telephone numbers, doses, times,
 * dates, other numbers with signs in them. The words themselves stay as they are.
 */
public final class Facts {
  private static final int LONGEST = 32;
  private static final Set<String> UNITS =
      Set.of(
          "mg",
          "g",
          "kg",
          "ml",
          "l",
          "mmol",
          "mcg",
          "microgram",
          "micrograms",
          "milligrams",
          "grams",
          "millilitres",
          "unit",
          "units",
          "puff",
          "puffs",
          "tablet",
          "tablets",
          "capsule",
          "capsules",
          "drop",
          "drops",
          "spoonful",
          "spoonfuls",
          "sachet",
          "sachets",
          "patch",
          "patches",
          "am",
          "pm",
          "minute",
          "minutes",
          "hour",
          "hours",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "per",
          "steps",
          "stone",
          "litres",
          "cm",
          "mm",
          "metres",
          "pence",
          "pounds",
          "awr",
          "munud",
          "diwrnod",
          "wythnos",
          "mis",
          "bore");
  private final String text;
  private final Language language;
  private final List<Inline> found = new ArrayList<>(4);
  private int written;

  private Facts(String text, Language language) {
    this.text = text;
    this.language = language;
  }

  /** The words, with what must stay whole set apart. */
  public static List<Inline> in(String text, Language language) {
    Facts facts = new Facts(text, language);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean starts =
          isDigit(c) || (c == '+' && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
      boolean inWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
      at = starts && !inWord ? facts.number(at) : at + 1;
    }
    facts.wordsTo(text.length());
    return facts.found;
  }

  private int number(int from) {
    int end = endOfNumber(from);
    int phone = endOfPhone(from);
    if (phone > end || isPhone(from, end)) {
      int last = Math.max(phone, end);
      phone(from, last);
      return last;
    }
    int unit = endOfUnit(end);
    if (unit > end) {
      String word = wordAt(end + (text.charAt(end) == ' ' ? 1 : 0));
      boolean month = CalendarWords.month(word.toLowerCase(Locale.ROOT)) > 0;
      int last = month ? endOfYear(unit) : unit;
      fact(from, last, month ? Fact.Kind.DATE : Fact.Kind.DOSE);
      return last;
    }
    if (end - from > 1 && !allDigits(from, end)) {
      fact(
          from,
          end,
          text.substring(from, end).indexOf(':') > 0 ? Fact.Kind.TIME : Fact.Kind.NUMBER);
    }
    return end;
  }

  private void phone(int from, int end) {
    String written = text.substring(from, end);
    Fact fact = new Fact(written, Fact.Kind.PHONE, language);
    wordsTo(from);
    found.add(new Link(List.of(fact), Target.phone(Phones.dialled(written))));
    this.written = end;
  }

  private void fact(int from, int end, Fact.Kind kind) {
    if (end - from > LONGEST) {
      return;
    }
    wordsTo(from);
    found.add(new Fact(text.substring(from, end), kind, language));
    written = end;
  }

  private void wordsTo(int end) {
    if (end > written) {
      found.add(new Words(text.substring(written, end), language));
    }
    written = end;
  }

  /** Past digits and the signs between digits: 9:30, 25/100, 2026-11-02, 1,000. */
  private int endOfNumber(int from) {
    int at = from + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean between =
          ".,:/-\u2013\u2011".indexOf(c) >= 0
              && at + 1 < text.length()
              && isDigit(text.charAt(at + 1))
              && isDigit(text.charAt(at - 1));
      if (!isDigit(c) && !between) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Past groups of digits with spaces between them, where these make a telephone number. */
  private int endOfPhone(int from) {
    char first = text.charAt(from);
    boolean starts = first == '0' || first == '+' || text.startsWith("116 123", from);
    int at = from;
    int digits = 0;
    while (starts && at < text.length() && digits < 15) {
      char c = text.charAt(at);
      boolean between =
          " -()\u00A0\u2011".indexOf(c) >= 0
              && at + 1 < text.length()
              && (isDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '(');
      if (!isDigit(c) && !between && !(c == '+' && at == from)) {
        break;
      }
      digits += isDigit(c) ? 1 : 0;
      at++;
    }
    return isPhone(from, at) ? at : from;
  }

  private boolean isPhone(int from, int end) {
    String digits = PhoneNumber.digits(text.substring(from, end));
    boolean long_ = digits.length() >= 9 && (text.charAt(from) == '0' || text.charAt(from) == '+');
    return (long_ || digits.equals("116123"))
        && PhoneNumber.in(text.substring(from, end)) == PhoneNumber.USABLE;
  }

  /** Past a unit or a month after a number, with a space before it or none. */
  private int endOfUnit(int end) {
    int from = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    String word = wordAt(from).toLowerCase(Locale.ROOT);
    boolean known = UNITS.contains(word) || (CalendarWords.month(word) > 0 && from > end);
    if (known) {
      return from + word.length();
    }
    return end < text.length() && text.charAt(end) == '%' ? end + 1 : end;
  }

  private int endOfYear(int end) {
    boolean year =
        end + 5 <= text.length()
            && text.charAt(end) == ' '
            && allDigits(end + 1, end + 5)
            && (end + 5 == text.length() || !isDigit(text.charAt(end + 5)));
    return year ? end + 5 : end;
  }

  private String wordAt(int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return from < end ? text.substring(from, end) : "";
  }

  private boolean allDigits(int from, int end) {
    for (int i = from; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return end > from;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
