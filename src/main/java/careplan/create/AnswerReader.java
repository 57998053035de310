package careplan.create;

import careplan.conversation.Option;
import careplan.conversation.Sayings;
import careplan.conversation.Wording;
import careplan.conversation.spoken.Choices;
import careplan.conversation.spoken.Days;
import careplan.conversation.spoken.People;
import careplan.language.time.TimeExpression;
import careplan.language.time.TimeExpressions;
import careplan.plan.Field;
import careplan.plan.Form;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words to what the format takes at a place: a day, a choice, people, or the words themselves. */
final class AnswerReader {
  private final Wording wording;
  private final Days days;

  AnswerReader(Wording wording, Days days) {
    this.wording = wording;
    this.days = days;
  }

  /**
   * Reads an answer.
   *
   * @param ask what was asked
   * @param form what may stand there
   * @param field the field, where the format names it
   * @param people everybody named so far; newcomers are taken in
   * @param options what there is to choose from
   */
  Meaning read(
      Ask ask,
      Form form,
      Optional<Field> field,
      String words,
      People people,
      List<Option> options) {
    List<String> wordsInPlace = field.map(Field::words).orElse(List.of());
    String low = words.toLowerCase(Locale.ROOT);
    if (!wordsInPlace.isEmpty() && form.kind() != Form.Kind.PERSON) {
      for (String word : wordsInPlace) {
        if (low.equals(word) || word.startsWith("none") && Sayings.isNone(low)) {
          return Meaning.of(word);
        }
      }
    }
    return switch (form.kind()) {
      case TEXT, PROSE, ID, PATH -> text(ask, words);
      case PERSON -> people(words, wordsInPlace, people, field.map(Field::many).orElse(true));
      case ITEM -> items(words, options);
      case DATE, MOMENT -> day(words, ask.isPast(), form.kind() == Form.Kind.MOMENT);
      case DATE_OR_WORDS -> dayOrWords(words, ask.isPast());
      case PERIOD -> period(words);
      case CHOICE -> choice(form, words, options, field.map(Field::many).orElse(false));
    };
  }

  private Meaning text(Ask ask, String words) {
    String also = ask.marks().get("also");
    Optional<String> told = also == null ? Optional.empty() : ToldByWords.of(also, words, wording);
    String label = told.map(value -> wording.say(also + "=" + value)).orElse("");
    return Meaning.of(words, label.isEmpty() ? "" : wording.say("echo.choice", label));
  }

  private Meaning people(String words, List<String> others, People people, boolean isMany) {
    Optional<String> doubtful = people.doubtful(words);
    if (doubtful.isPresent()) {
      return Meaning.unclear(wording.say("unclear.which-person", doubtful.get()));
    }
    if (people.noName(words, others).isPresent()) {
      return Meaning.unclear(wording.say("unclear.names"));
    }
    List<String> fresh = people.newcomers(words, others);
    String echo = fresh.isEmpty() ? "" : wording.say("echo.new-people", String.join(", ", fresh));
    List<String> ids = people.meet(words, others);
    if (!isMany && ids.size() > 1) {
      return Meaning.unclear(wording.say("unclear.one-person"));
    }
    return new Meaning(ids, echo, "");
  }

  private Meaning items(String words, List<Option> options) {
    List<String> found = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    options.forEach(option -> ids.add(option.value()));
    for (String part : words.split("[,;]")) {
      String bare = part.strip().toLowerCase(Locale.ROOT);
      String id = bare;
      if (!bare.isEmpty() && bare.length() < 4 && bare.chars().allMatch(Character::isDigit)) {
        int number = Integer.parseInt(bare);
        id = number >= 1 && number <= ids.size() ? ids.get(number - 1) : "";
      }
      for (Option option : options) {
        id = option.label().toLowerCase(Locale.ROOT).equals(bare) ? option.value() : id;
      }
      if (!ids.contains(id)) {
        return Meaning.unclear(wording.say("unclear.item", ids.size()));
      }
      if (!found.contains(id)) {
        found.add(id);
      }
    }
    return new Meaning(found, "", "");
  }

  private Meaning day(String words, boolean isPast, boolean isMoment) {
    Optional<LocalDateTime> moment = days.moment(words, isPast, isMoment);
    if (moment.isEmpty()) {
      return Meaning.unclear(wording.say(isPast ? "unclear.past-day" : "unclear.day"));
    }
    LocalDate day = moment.get().toLocalDate();
    boolean hasTime = isMoment && !moment.get().equals(day.atStartOfDay());
    String value = hasTime ? moment.get().toString() : day.toString();
    String said = days.say(day) + (hasTime ? ", " + moment.get().toLocalTime() : "");
    return Meaning.of(value, wording.say("echo.day", said));
  }

  /** A goal may hang on an event: words that speak of time are kept where no day is meant. */
  private Meaning dayOrWords(String words, boolean isPast) {
    Optional<LocalDateTime> moment = days.moment(words, isPast, false);
    if (moment.isPresent()) {
      LocalDate day = moment.get().toLocalDate();
      return Meaning.of(day.toString(), wording.say("echo.day", days.say(day)));
    }
    Optional<TimeExpression> expression = TimeExpressions.until(words);
    return expression.filter(TimeExpression::isTimeLimit).isPresent()
        ? Meaning.of(words, wording.say("echo.no-day"))
        : Meaning.unclear(wording.say("unclear.day"));
  }

  private Meaning period(String words) {
    return days.period(words)
        .map(Meaning::of)
        .orElseGet(() -> Meaning.unclear(wording.say("unclear.period")));
  }

  private Meaning choice(Form form, String words, List<Option> options, boolean isMany) {
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
    List<String> chosen = new ArrayList<>();
    for (String part : isMany ? words.split("[,;]") : new String[] {words}) {
      Optional<String> value = Choices.option(part, options);
      if (value.isEmpty()) {
        return Meaning.unclear(Choices.unknown(part, options, wording));
      }
      chosen.add(value.get());
    }
    String labels = Choices.labels(chosen, options);
    String echo = labels.isEmpty() ? "" : wording.say("echo.choice", labels);
    return new Meaning(chosen, echo, "");
  }

  private Meaning yesOrNo(String words) {
    if (Sayings.isYes(words) || Sayings.isNo(words)) {
      return Meaning.of(Sayings.isYes(words) ? "yes" : "no");
    }
    return Meaning.unclear(wording.say("unclear.yes-no"));
  }

  /**
   * Reads an answer to "is there another?": a bare no is the end, and a bare yes says too little.
   */
  Optional<Meaning> more(String words) {
    if (Sayings.isNone(words)) {
      return Optional.of(new Meaning(List.of(), "", ""));
    }
    return Sayings.isYes(words)
        ? Optional.of(Meaning.unclear(wording.say("unclear.yes")))
        : Optional.empty();
  }

  /** Whether a choice is one of numbers, which need no list. */
  static boolean isNumbers(Form form) {
    return form.kind() == Form.Kind.CHOICE
        && form.values().stream().allMatch(value -> Character.isDigit(value.charAt(0)));
  }
}
