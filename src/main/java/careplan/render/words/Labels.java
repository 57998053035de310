package careplan.render.words;

import careplan.render.document.Fact;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.Words;
import careplan.render.nhs.Times;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that a copy adds to those of the plan, in one language. A label that its file lacks is
 * given in English and marked as English.
 */
public final class Labels {
  private final Language language;
  private final Map<String, String> own;
  private final Map<String, String> english;

  /**
   * @param language the language of {@code own}
   * @param own the labels of a language, by key
   * @param english the English ones, of which none is missing
   */
  Labels(Language language, Map<String, String> own, Map<String, String> english) {
    this.language = language;
    this.own = Map.copyOf(own);
    this.english = Map.copyOf(english);
  }

  /** The same labels, with some of them in other words. */
  public Labels with(Map<String, String> other) {
    Map<String, String> all = new HashMap<>(own);
    all.putAll(other);
    return new Labels(language, all, english);
  }

  /** The language they are in. */
  public Language language() {
    return language;
  }

  /** Whether there is such a label. */
  public boolean has(String key) {
    return own.containsKey(key) || english.containsKey(key);
  }

  /** How many labels are missing in this language and given in English. */
  public int missing() {
    int missing = 0;
    for (String key : english.keySet()) {
      missing += own.containsKey(key) ? 0 : 1;
    }
    return missing;
  }

  /** Whether somebody who speaks the language has checked it. */
  public boolean isChecked() {
    return language.isEnglish() || own.getOrDefault("checked-by", "").length() > 0;
  }

  /** A label as plain text; in English where the language lacks it. */
  public String plain(String key) {
    String text = own.getOrDefault(key, english.get(key));
    if (text == null) {
      throw new IllegalArgumentException("no label " + key);
    }
    return text;
  }

  private Language languageOf(String key) {
    return own.containsKey(key) ? language : Language.ENGLISH;
  }

  /** A label in which nothing is filled in. */
  public Words words(String key) {
    return new Words(plain(key), languageOf(key));
  }

  /** A label, with inlines in the places of {@code {0}}, {@code {1}} and so on. */
  public List<Inline> line(String key, Inline... filled) {
    String text = plain(key);
    Language its = languageOf(key);
    List<Inline> line = new ArrayList<>(4);
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      if (close != open + 2) {
        throw new IllegalArgumentException("a place that is none in label " + key);
      }
      if (open > from) {
        line.add(new Words(text.substring(from, open), its));
      }
      line.add(filled[text.charAt(open + 1) - '0']);
      from = close + 1;
    }
    if (from < text.length()) {
      line.add(new Words(text.substring(from), its));
    }
    return line;
  }

  /** {@code Monday 6 October 2026}, in the language of the labels. */
  public List<Inline> dayOfWeek(LocalDate date) {
    String day = plain("day." + date.getDayOfWeek().getValue()) + " ";
    return List.of(new Words(day, languageOf("day.1")), date(date));
  }

  /** {@code 6 October 2026}, in the language of the labels. */
  public Fact date(LocalDate date) {
    return new Fact(dateText(date), Fact.Kind.DATE, languageOf("month.1"));
  }

  private String dateText(LocalDate date) {
    return date.getDayOfMonth()
        + " "
        + plain("month." + date.getMonthValue())
        + " "
        + date.getYear();
  }

  /** A date, and its time where one is said. */
  public List<Inline> moment(LocalDateTime moment) {
    List<Inline> day = dayOfWeek(moment.toLocalDate());
    if (moment.getHour() == 0 && moment.getMinute() == 0) {
      return day;
    }
    Times times = new Times(plain("time.midday"), plain("time.midnight"));
    List<Inline> line = new ArrayList<>(day.subList(0, 1));
    Fact time = new Fact(times.of(moment.toLocalTime()), Fact.Kind.TIME, languageOf("time.midday"));
    line.addAll(line("time.on", day.get(1), time));
    return line;
  }

  /** A word of a closed list, such as the status of a goal; as the plan has it where none fits. */
  public Words word(String list, String value) {
    String key = list + "." + value;
    return has(key) ? words(key) : new Words(value.replace('-', ' '), Language.ENGLISH);
  }
}
