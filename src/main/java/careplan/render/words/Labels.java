package careplan.render.words;

import careplan.render.document.Bilingual;
import careplan.render.document.Fact;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.Words;
import careplan.render.nhs.Times;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words that a copy adds to those of the plan, in one language. A label that its file lacks is
 * given in English and marked as English.
 */
public final class Labels {
  private final Language language;
  private final Map<String, String> own;
  private final Map<String, String> english;
  private final Optional<Labels> second;

  /**
   * @param language the language of {@code own}
   * @param own the labels of a language, by key
   * @param english the English ones, of which none is missing
   */
  Labels(Language language, Map<String, String> own, Map<String, String> english) {
    this(language, Map.copyOf(own), Map.copyOf(english), Optional.empty());
  }

  private Labels(
      Language language,
      Map<String, String> own,
      Map<String, String> english,
      Optional<Labels> second) {
    this.language = language;
    this.own = own;
    this.english = english;
    this.second = second;
  }

  /** These labels, each with the same in another language after it. */
  public Labels and(Labels other) {
    return new Labels(language, own, english, Optional.of(other));
  }

  /** The language they are in; of two, the one that comes first. */
  public Language language() {
    return language;
  }

  /** The languages they are in, in order. */
  public List<Language> languages() {
    return second
        .map(other -> List.of(language, other.language()))
        .orElseGet(() -> List.of(language));
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
    return missing + second.map(Labels::missing).orElse(0);
  }

  /** Whether somebody who speaks the language has checked it; of two languages, each. */
  public boolean isChecked() {
    return unchecked().isEmpty();
  }

  /** Those of the languages in which nobody who speaks them has checked the labels. */
  public List<Language> unchecked() {
    List<Language> unchecked = new ArrayList<>(2);
    if (!language.isEnglish() && own.getOrDefault("checked-by", "").isEmpty()) {
      unchecked.add(language);
    }
    second.ifPresent(other -> unchecked.addAll(other.unchecked()));
    return unchecked;
  }

  /** A label as plain text, in both languages where there are two. */
  public String plainInAll(String key) {
    return second
        .map(other -> other.plain(key))
        .filter(other -> !other.equals(plain(key)))
        .map(other -> plain(key) + Bilingual.BETWEEN + other)
        .orElseGet(() -> plain(key));
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
  public Inline words(String key) {
    Words first = new Words(plain(key), languageOf(key));
    return inBoth(List.of(first), other -> List.of(other.words(key))).get(0);
  }

  /** The same in two languages; once where both are the same words, as a label not translated. */
  private List<Inline> inBoth(List<Inline> first, Function<Labels, List<Inline>> said) {
    List<Inline> other = second.map(said).orElse(first);
    return other.equals(first) ? first : List.of(new Bilingual(first, other));
  }

  /**
   * A label, with inlines in the places of {@code {0}}, {@code {1}} and so on; in two languages,
   * the whole of it in one and then in the other.
   */
  public List<Inline> line(String key, Inline... filled) {
    List<List<Inline>> first = new ArrayList<>(filled.length);
    for (Inline inline : filled) {
      first.add(Halves.first(inline));
    }
    if (second.isEmpty()) {
      return filledIn(key, first);
    }
    List<List<Inline>> other = new ArrayList<>(filled.length);
    for (Inline inline : filled) {
      other.add(Halves.second(inline, language, second.get().language));
    }
    return inBoth(filledIn(key, first), labels -> labels.filledIn(key, other));
  }

  private List<Inline> filledIn(String key, List<List<Inline>> filled) {
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
      line.addAll(filled.get(text.charAt(open + 1) - '0'));
      from = close + 1;
    }
    if (from < text.length()) {
      line.add(new Words(text.substring(from), its));
    }
    return line;
  }

  /** {@code Monday 6 October 2026}, in the language of the labels. */
  public List<Inline> dayOfWeek(LocalDate date) {
    return inBoth(dayOfWeekInFirst(date), other -> other.dayOfWeekInFirst(date));
  }

  private List<Inline> dayOfWeekInFirst(LocalDate date) {
    String day = plain("day." + date.getDayOfWeek().getValue()) + " ";
    return List.of(new Words(day, languageOf("day.1")), dateInFirst(date));
  }

  /** {@code 6 October 2026}, in the language of the labels. */
  public Inline date(LocalDate date) {
    return inBoth(List.of(dateInFirst(date)), other -> List.of(other.dateInFirst(date))).get(0);
  }

  private Fact dateInFirst(LocalDate date) {
    String text =
        date.getDayOfMonth() + " " + plain("month." + date.getMonthValue()) + " " + date.getYear();
    return new Fact(text, Fact.Kind.DATE, languageOf("month.1"));
  }

  /** A date, and its time where one is said. */
  public List<Inline> moment(LocalDateTime moment) {
    return inBoth(momentInFirst(moment), other -> other.momentInFirst(moment));
  }

  private List<Inline> momentInFirst(LocalDateTime moment) {
    List<Inline> day = dayOfWeekInFirst(moment.toLocalDate());
    if (moment.getHour() == 0 && moment.getMinute() == 0) {
      return day;
    }
    Times times = new Times(plain("time.midday"), plain("time.midnight"));
    List<Inline> line = new ArrayList<>(day.subList(0, 1));
    Fact time = new Fact(times.of(moment.toLocalTime()), Fact.Kind.TIME, languageOf("time.midday"));
    line.addAll(filledIn("time.on", List.of(List.of(day.get(1)), List.of(time))));
    return line;
  }

  /** A word of a closed list, such as the status of a goal; as the plan has it where none fits. */
  public Inline word(String list, String value) {
    String key = list + "." + value;
    return has(key) ? words(key) : new Words(value.replace('-', ' '), Language.ENGLISH);
  }
}
