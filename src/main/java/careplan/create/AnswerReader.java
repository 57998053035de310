package careplan.create;

import careplan.conversation.Option;
import careplan.conversation.Sayings;
import careplan.conversation.Wording;
import careplan.conversation.spoken.Choices;
import careplan.conversation.spoken.Days;
import careplan.conversation.spoken.Meaning;
import careplan.conversation.spoken.People;
import careplan.conversation.spoken.ToldByWords;
import careplan.language.time.TimeExpression;
import careplan.language.time.TimeExpressions;
import careplan.plan.Form;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words to what the format takes at a place: a day, a choice, people, or the words themselves. */
final class AnswerReader {
  private static final int DAYS_AFTER = 14;

  private final Wording wording;
  private final Days days;
  private final Choices choices;
  private final PlanTypes types;

  AnswerReader(Wording wording, Days days) {
    this.wording = wording;
    this.days = days;
    this.choices = new Choices(wording);
    this.types = new PlanTypes(wording);
  }

  /** The types of plan. */
  PlanTypes types() {
    return types;
  }

  /**
   * Reads an answer.
   *
   * @param people everybody named so far; newcomers are taken in
   * @param options what there is to choose from
   */
  Meaning read(Asked asked, String words, People people, List<Option> options) {
    boolean isPerson = asked.form().kind() == Form.Kind.PERSON;
    Optional<String> inPlace = inPlace(isPerson ? listWords(asked) : asked.wordsInPlace(), words);
    if (inPlace.isPresent()) {
      return Meaning.of(inPlace.get());
    }
    return switch (asked.form().kind()) {
      case TEXT, PROSE, ID, PATH -> text(asked, words, options);
      case PERSON -> people(asked, words, people);
      case ITEM -> items(words, options);
      case DATE, MOMENT -> day(words, asked.ask().isPast(), asked.form().kind());
      case DATE_OR_WORDS -> dayOrWords(words, asked.ask().isPast());
      case PERIOD -> period(words);
      case CHOICE -> choice(asked, words, options);
    };
  }

  private static List<String> listWords(Asked asked) {
    return asked.group().isPresent() ? asked.wordsInPlace() : List.of();
  }

  /** Words of the format that stand in place of a value or list: none known. */
  private static Optional<String> inPlace(List<String> allowed, String words) {
    String low = words.strip().toLowerCase(Locale.ROOT);
    for (String word : allowed) {
      if (low.equals(word) || word.startsWith("none") && Sayings.isNone(low)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private Meaning text(Asked asked, String words, List<Option> options) {
    if (Sayings.isNone(words)) {
      return asked.ask().isNeeded()
          ? Meaning.unclear(wording.say("unclear.needed"))
          : Meaning.NOTHING;
    }
    boolean isMaybe = asked.n() > 0 || asked.ask().marks().containsKey("maybe");
    if (isMaybe && Sayings.isYes(words)) {
      return Meaning.unclear(wording.say("unclear.yes"));
    }
    if (!options.isEmpty()) {
      return chosen(asked, words, options);
    }
    String also = asked.ask().marks().get("also");
    Optional<String> told = also == null ? Optional.empty() : ToldByWords.of(also, words, wording);
    String label = told.map(value -> wording.say(also + "=" + value)).orElse("");
    Meaning meaning = Meaning.of(words);
    return label.isEmpty() ? meaning : meaning.saidBack(wording.say("echo.choice", label));
  }

  private Meaning people(Asked asked, String words, People people) {
    Optional<Meaning> unclear = people.unclear(words, asked.ownWords());
    if (unclear.isPresent()) {
      return unclear.get();
    }
    List<String> fresh = people.newcomers(words, asked.ownWords());
    String echo = fresh.isEmpty() ? "" : wording.say("echo.new-people", String.join(", ", fresh));
    List<String> ids = people.meet(words, asked.ownWords());
    if (!asked.isMany() && asked.field().isPresent() && ids.size() > 1) {
      return Meaning.unclear(wording.say("unclear.one-person"));
    }
    for (Map.Entry<String, String> told : asked.ask().told().entrySet()) {
      for (String id : ids) {
        String before = people.tell(id, told.getKey(), told.getValue());
        if (!before.equals(told.getValue())) {
          return Meaning.unclear(
              wording.say("unclear.told-" + told.getKey(), people.name(id), before));
        }
      }
    }
    return Meaning.of(ids).saidBack(echo);
  }

  private Meaning items(String words, List<Option> options) {
    if (Sayings.isNone(words)) {
      return Meaning.NOTHING;
    }
    List<String> found = new ArrayList<>();
    for (String part : Choices.parts(words, options)) {
      Optional<String> id = Choices.one(part.toLowerCase(Locale.ROOT), options);
      if (id.isEmpty()) {
        return Meaning.unclear(wording.say("unclear.item", options.size()));
      }
      if (!found.contains(id.get())) {
        found.add(id.get());
      }
    }
    return choices.said(words, found, options).saidBack("");
  }

  private Meaning day(String words, boolean isPast, Form.Kind kind) {
    boolean isMoment = kind == Form.Kind.MOMENT;
    Optional<LocalDateTime> moment = days.moment(words, isPast, isMoment);
    if (moment.isEmpty() || isPast && days.isToCome(moment.get())) {
      return Meaning.unclear(wording.say(isPast ? "unclear.past-day" : "unclear.day"));
    }
    LocalDate day = moment.get().toLocalDate();
    boolean hasTime = isMoment && !moment.get().equals(day.atStartOfDay());
    if (!hasTime && Days.isSomeDayAfter(words)) {
      return after(day);
    }
    String value = hasTime ? moment.get().toString() : day.toString();
    String said = days.say(day) + (hasTime ? ", " + moment.get().toLocalTime() : "");
    return Meaning.of(value).saidBack(wording.say("echo.day", said)).meaning(said);
  }

  /** "After Easter" is no day yet: one is offered, and another one may be said. */
  private Meaning after(LocalDate day) {
    LocalDate later = day.plusDays(DAYS_AFTER);
    return Meaning.unclear(
        wording.say("unclear.after", days.say(day), days.say(later)), later.toString());
  }

  /** A goal may hang on an event: words that speak of time are kept where no day is meant. */
  private Meaning dayOrWords(String words, boolean isPast) {
    if (days.moment(words, isPast, false).isPresent()) {
      return day(words, isPast, Form.Kind.DATE);
    }
    Optional<TimeExpression> expression = TimeExpressions.until(words);
    return expression.filter(TimeExpression::isTimeLimit).isPresent()
        ? Meaning.of(words).saidBack(wording.say("echo.no-day"))
        : Meaning.unclear(wording.say("unclear.day"));
  }

  private Meaning period(String words) {
    return days.period(words)
        .map(Meaning::of)
        .orElseGet(() -> Meaning.unclear(wording.say("unclear.period")));
  }

  private Meaning choice(Asked asked, String words, List<Option> options) {
    Form form = asked.form();
    if (asked.ask().path().equals("type")) {
      return types.read(words);
    }
    if (form.values().equals(Form.YES_NO.values())) {
      return yesOrNo(words);
    }
    if (isNumbers(form)) {
      int number = Days.number(words);
      String last = form.values().get(form.values().size() - 1);
      return form.values().contains(Integer.toString(number))
          ? Meaning.of(Integer.toString(number))
          : Meaning.unclear(wording.say("unclear.number", form.values().get(0), last));
    }
    boolean isListed = Choices.one(words, options).isPresent();
    return Sayings.isNone(words) && !isListed ? Meaning.NOTHING : chosen(asked, words, options);
  }

  /** An option that was chosen; or the one that the words mean by the table, which is said back. */
  private Meaning chosen(Asked asked, String words, List<Option> options) {
    Meaning chosen = choices.read(words, options, asked.isMany());
    if (chosen.isClear()) {
      return chosen;
    }
    List<String> told = new ArrayList<>(ToldByWords.allOf(asked.ask().path(), words, wording));
    told.removeIf(value -> options.stream().noneMatch(option -> option.value().equals(value)));
    return told.size() == 1 ? choices.said(words, told, options) : chosen;
  }

  private Meaning yesOrNo(String words) {
    if (Sayings.isYes(words) || Sayings.isNo(words)) {
      return Meaning.of(Sayings.isYes(words) ? "yes" : "no");
    }
    return Meaning.unclear(wording.say("unclear.yes-no"));
  }

  /** Whether a choice is one of numbers, which need no list. */
  static boolean isNumbers(Form form) {
    return form.kind() == Form.Kind.CHOICE
        && form.values().stream().allMatch(value -> Character.isDigit(value.charAt(0)));
  }
}
