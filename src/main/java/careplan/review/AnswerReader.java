package careplan.review;

import careplan.conversation.Option;
import careplan.conversation.Sayings;
import careplan.conversation.Wording;
import careplan.conversation.spoken.Choices;
import careplan.conversation.spoken.Days;
import careplan.conversation.spoken.People;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words to what the table takes at a line. */
final class AnswerReader {
  private final Wording wording;
  private final Days days;
  private final LocalDate today;

  AnswerReader(Wording wording, Days days, LocalDate today) {
    this.wording = wording;
    this.days = days;
    this.today = today;
  }

  /**
   * Reads an answer.
   *
   * @param on the day of the review; what is to come comes after it
   * @param people everybody known so far; newcomers are taken in
   * @param options what there is to choose from
   */
  Heard read(Line line, String words, LocalDate on, People people, List<Option> options) {
    return switch (line.kind()) {
      case TEXT -> text(line, words);
      case TEXTS, MORE -> more(words);
      case DAY -> day(words, on);
      case PAST_DAY -> pastDay(words);
      case PEOPLE, PERSON -> people(line, words, people);
      case PERIOD ->
          days.period(words)
              .map(period -> Heard.of(period, ""))
              .orElseGet(() -> Heard.unclear(wording.say("unclear.period")));
      case YES_NO ->
          Sayings.isYes(words) || Sayings.isNo(words)
              ? Heard.of(Sayings.isYes(words) ? "yes" : "no", "")
              : Heard.unclear(wording.say("unclear.yes-no"));
      case ONE -> one(words, options);
      case SCORE -> score(words, options);
      case SOME, EACH -> some(words, options);
    };
  }

  private Heard text(Line line, String words) {
    if (line.mark("maybe").isPresent()) {
      return more(words);
    }
    boolean isNothing = !line.isNeeded() && Sayings.isNone(words);
    return isNothing ? Heard.NOTHING : Heard.of(words, "");
  }

  /** A bare no is the end of a list, and a bare yes says too little. */
  private Heard more(String words) {
    if (Sayings.isNone(words)) {
      return Heard.NOTHING;
    }
    return Sayings.isYes(words) ? Heard.unclear(wording.say("unclear.yes")) : Heard.of(words, "");
  }

  private Heard day(String words, LocalDate on) {
    Optional<LocalDate> day = days.moment(words, false, false).map(LocalDateTime::toLocalDate);
    if (day.isEmpty()) {
      return Heard.unclear(wording.say("unclear.day"));
    }
    return day.get().isAfter(on)
        ? Heard.of(day.get().toString(), wording.say("echo.day", days.say(day.get())))
        : Heard.unclear(wording.say("unclear.not-after", days.say(day.get())));
  }

  private Heard pastDay(String words) {
    Optional<LocalDate> day = days.moment(words, true, false).map(LocalDateTime::toLocalDate);
    if (day.isEmpty()) {
      return Heard.unclear(wording.say("unclear.past-day"));
    }
    return day.get().isAfter(today)
        ? Heard.unclear(wording.say("unclear.to-come", days.say(day.get())))
        : Heard.of(day.get().toString(), wording.say("echo.day", days.say(day.get())));
  }

  private Heard people(Line line, String words, People people) {
    Optional<String> doubtful = people.doubtful(words);
    if (doubtful.isPresent()) {
      return Heard.unclear(wording.say("unclear.which-person", doubtful.get()));
    }
    if (people.noName(words, List.of()).isPresent()) {
      return Heard.unclear(wording.say("unclear.names"));
    }
    List<String> fresh = people.newcomers(words, List.of());
    List<String> ids = people.meet(words, List.of());
    if (line.kind() == Line.Kind.PERSON && ids.size() > 1) {
      return Heard.unclear(wording.say("unclear.one-person"));
    }
    String echo = fresh.isEmpty() ? "" : wording.say("echo.new-people", String.join(", ", fresh));
    return new Heard(ids, echo, "");
  }

  private Heard one(String words, List<Option> options) {
    Optional<String> value = Choices.option(words, options);
    if (value.isEmpty()) {
      return Heard.unclear(Choices.unknown(words, options, wording));
    }
    String label = Choices.labels(List.of(value.get()), options);
    return Heard.of(value.get(), label.isEmpty() ? "" : wording.say("echo.choice", label));
  }

  /** A score with its sign stands for itself; a number without one is a place in the list. */
  private Heard score(String words, List<Option> options) {
    String bare = words.strip();
    for (Option option : options) {
      if (option.value().equals(bare)) {
        return Heard.of(bare, wording.say("echo.choice", option.label()));
      }
    }
    return one(bare, options);
  }

  private Heard some(String words, List<Option> options) {
    if (Sayings.isNone(words)) {
      return Heard.NOTHING;
    }
    List<String> chosen = new ArrayList<>();
    for (String part : People.split(words)) {
      Optional<String> value = Choices.option(part, options);
      if (value.isEmpty()) {
        return Heard.unclear(wording.say("unclear.item", options.size()));
      }
      if (!chosen.contains(value.get())) {
        chosen.add(value.get());
      }
    }
    return new Heard(chosen, "", "");
  }
}
