package careplan.cli;

import careplan.plan.Dates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The value of an option that is one of a few words. */
final class Choice {
  private Choice() {}

  /** What was typed after an option, or {@code otherwise} where it was not said. */
  static <E extends Enum<E>> E of(ParseResult arguments, String option, E[] choices, E otherwise) {
    return text(arguments, option).map(word -> of(option, word, choices)).orElse(otherwise);
  }

  /** The constant that a word names. */
  static <E extends Enum<E>> E of(String option, String word, E[] choices) {
    List<String> words = new ArrayList<>(choices.length);
    for (E choice : choices) {
      String its = word(choice);
      if (its.equals(word)) {
        return choice;
      }
      words.add(its);
    }
    String last = words.get(words.size() - 1);
    String all = String.join(", ", words.subList(0, words.size() - 1)) + " or " + last;
    throw WrongUse.unknown(
        "'" + word + "' is not a value of " + option + ": it takes " + all + ".", word, words, "");
  }

  static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  /** The text after an option, where it was said. */
  static Optional<String> text(ParseResult arguments, String option) {
    return Optional.ofNullable(arguments.matchedOptionValue(option, null));
  }

  /** The day after an option, where it was said. */
  static Optional<LocalDate> day(ParseResult arguments, String option) {
    return text(arguments, option).map(word -> day(option, word));
  }

  private static LocalDate day(String option, String word) {
    return Dates.moment(word)
        .filter(moment -> word.length() == "2027-03-01".length())
        .map(LocalDateTime::toLocalDate)
        .orElseThrow(
            () ->
                new WrongUse(
                    "'" + word + "' is not a date. " + option + " takes one such as 2027-03-01."));
  }

  /** All the texts after an option that may be said many times. */
  static List<String> texts(ParseResult arguments, String option) {
    String[] texts = arguments.matchedOptionValue(option, new String[0]);
    return List.of(texts);
  }

  /** The arguments that are no options. */
  static List<String> words(ParseResult arguments) {
    String[] words = arguments.matchedPositionalValue(0, new String[0]);
    return List.of(words);
  }
}
