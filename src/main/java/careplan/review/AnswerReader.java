package careplan.review;

import careplan.conversation.Option;
import careplan.conversation.Sayings;
import careplan.conversation.Wording;
import careplan.conversation.spoken.Choices;
import careplan.conversation.spoken.Days;
import careplan.conversation.spoken.Meaning;
import careplan.conversation.spoken.People;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Words to what the table takes at a line. */
final class AnswerReader {
  private final Wording wording;
  private final Days days;
  private final Choices choices;
  private final LocalDate today;

  AnswerReader(Wording wording, Days days, LocalDate today) {
    this.wording = wording;
    this.days = days;
    this.choices = new Choices(wording);
    this.today = today;
  }

  /**
   * Reads an answer.
   *
   * @param on the day of the review; what is to come comes after it
   * @param people everybody known so far; newcomers are taken in
   * @param options what there is to choose from
   */
  Meaning read(Line line, String words, LocalDate on, People people, List<Option> options) {
    return switch (line.kind()) {
      case TEXT -> text(line, words);
      case TEXTS, MORE -> more(words);
      case DAY -> day(words, on);
      case PAST_DAY -> pastDay(words);
      case PEOPLE, PERSON -> people(line, words, people);
      case PERIOD ->
          days.period(words)
              .map(Meaning::of)
              .orElseGet(() -> Meaning.unclear(wording.say("unclear.period")));
      case YES_NO ->
          Sayings.isYes(words) || Sayings.isNo(words)
              ? Meaning.of(Sayings.isYes(words) ? "yes" : "no")
              : Meaning.unclear(wording.say("unclear.yes-no"));
      case ONE -> choices.read(words, options, false);
      case SCORE -> score(words, options);
      case SOME, EACH ->
          Sayings.isNone(words) ? Meaning.NOTHING : choices.read(words, options, true);
    };
  }

  private Meaning text(Line line, String words) {
    if (line.mark("maybe").isPresent()) {
      return more(words);
    }
    boolean isNothing = !line.isNeeded() && Sayings.isNone(words);
    return isNothing ? Meaning.NOTHING : Meaning.of(words);
  }

  /** A bare no is the end of a list, and a bare yes says too little. */
  private Meaning more(String words) {
    if (Sayings.isNone(words)) {
      return Meaning.NOTHING;
    }
    return Sayings.isYes(words) ? Meaning.unclear(wording.say("unclear.yes")) : Meaning.of(words);
  }

  private Meaning day(String words, LocalDate on) {
    Optional<LocalDate> day = days.moment(words, false, false).map(LocalDateTime::toLocalDate);
    if (day.isEmpty()) {
      return Meaning.unclear(wording.say("unclear.day"));
    }
    return day.get().isAfter(on)
        ? understood(day.get())
        : Meaning.unclear(wording.say("unclear.not-after", days.say(day.get())));
  }

  private Meaning understood(LocalDate day) {
    String said = days.say(day);
    return Meaning.of(day.toString()).saidBack(wording.say("echo.day", said)).meaning(said);
  }

  private Meaning pastDay(String words) {
    Optional<LocalDate> day = days.moment(words, true, false).map(LocalDateTime::toLocalDate);
    if (day.isEmpty()) {
      return Meaning.unclear(wording.say("unclear.past-day"));
    }
    return day.get().isAfter(today)
        ? Meaning.unclear(wording.say("unclear.to-come", days.say(day.get())))
        : understood(day.get());
  }

  private Meaning people(Line line, String words, People people) {
    Optional<Meaning> unclear = people.unclear(words, List.of());
    if (unclear.isPresent()) {
      return unclear.get();
    }
    List<String> fresh = people.newcomers(words, List.of());
    List<String> ids = people.meet(words, List.of());
    if (line.kind() == Line.Kind.PERSON && ids.size() > 1) {
      return Meaning.unclear(wording.say("unclear.one-person"));
    }
    String echo = fresh.isEmpty() ? "" : wording.say("echo.new-people", String.join(", ", fresh));
    return Meaning.of(ids).saidBack(echo);
  }

  /** A score with its sign stands for itself; a number without one is a place in the list. */
  private Meaning score(String words, List<Option> options) {
    String bare = words.strip();
    for (Option option : options) {
      if (option.value().equals(bare)) {
        return choices.said(bare, List.of(bare), options);
      }
    }
    return choices.read(bare, options, false);
  }
}
