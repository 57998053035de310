package careplan.conversation.spoken;

import careplan.conversation.Option;
import careplan.conversation.Wording;
import careplan.plan.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers that choose from a list: by number, by name, by the beginning of a name, or several. */
public final class Choices {
  private static final Option NEITHER = new Option("", "");

  private final Wording wording;

  /**
   * @param wording has the sentences of {@link Spoken}
   */
  public Choices(Wording wording) {
    this.wording = wording;
  }

  /**
   * Reads what was chosen.
   *
   * @param isMany whether several may be
   */
  public Meaning read(String words, List<Option> options, boolean isMany) {
    List<String> chosen = new ArrayList<>();
    for (String part : parts(words, options)) {
      Optional<String> value = one(part, options);
      if (value.isEmpty()) {
        return unknown(part, options);
      }
      if (!chosen.contains(value.get())) {
        chosen.add(value.get());
      }
    }
    if (chosen.size() > 1 && !isMany) {
      return Meaning.unclear(wording.say("unclear.one-only"));
    }
    return said(words, chosen, options);
  }

  /** Values that were chosen, said back where the words do not say them. */
  public Meaning said(String words, List<String> chosen, List<Option> options) {
    String labels = labels(chosen, options);
    Meaning meaning = Meaning.of(chosen);
    boolean isPlain = labels.isEmpty() || labels.equalsIgnoreCase(words.strip());
    return isPlain ? meaning : meaning.saidBack(wording.say("echo.choice", labels)).meaning(labels);
  }

  /** The parts of an answer: as few as can be, so that a name may hold an "and". */
  public static List<String> parts(String words, List<Option> options) {
    List<String> parts = new ArrayList<>();
    for (String piece : words.split("[,;&+\n]")) {
      if (one(piece.strip(), options).isPresent()) {
        parts.add(piece.strip());
        continue;
      }
      for (String smaller : pieces(piece.strip())) {
        parts.add(smaller);
      }
    }
    parts.removeIf(String::isEmpty);
    return parts;
  }

  private static String[] pieces(String words) {
    boolean areNumbers = words.chars().allMatch(c -> c == ' ' || Character.isDigit(c));
    if (areNumbers) {
      return words.split(" +");
    }
    String plain = " " + words + " ";
    for (String and : new String[] {" and ", " or ", " a ", " ac ", " neu "}) {
      plain = plain.replace(and, " , ");
    }
    String[] parts = plain.split(",");
    for (int i = 0; i < parts.length; i++) {
      parts[i] = parts[i].strip();
    }
    return parts;
  }

  /** The one that a few words choose; nothing where none does, or more than one may. */
  public static Optional<String> one(String words, List<Option> options) {
    String low = words.toLowerCase(Locale.ROOT);
    if (isSmallNumber(low)) {
      int number = Integer.parseInt(low);
      return number >= 1 && number <= options.size()
          ? Optional.of(options.get(number - 1).value())
          : Optional.empty();
    }
    List<String> begins = new ArrayList<>();
    for (Option option : options) {
      String label = option.label().toLowerCase(Locale.ROOT);
      if (option.value().equals(low) || label.equals(low)) {
        return Optional.of(option.value());
      }
      boolean isBeginning =
          option.value().startsWith(low.replace(' ', '-')) || label.startsWith(low);
      if (low.length() > 1 && isBeginning) {
        begins.add(option.value());
      }
    }
    return begins.size() == 1 ? Optional.of(begins.get(0)) : Optional.empty();
  }

  /** Whether words are a number of up to three figures. */
  public static boolean isSmallNumber(String words) {
    return !words.isEmpty()
        && words.length() < 4
        && words.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String labels(List<String> chosen, List<Option> options) {
    StringBuilder labels = new StringBuilder();
    for (Option option : options) {
      if (chosen.contains(option.value()) && !option.label().equals(option.value())) {
        labels.append(labels.isEmpty() ? "" : "; ").append(option.label());
      }
    }
    return labels.toString();
  }

  /** Words that choose nothing, with the option that was perhaps meant. */
  public Meaning unknown(String words, List<Option> options) {
    Map<String, Option> names = new LinkedHashMap<>();
    for (Option option : options) {
      names.put(option.value(), option);
      names.put(option.label().toLowerCase(Locale.ROOT), option);
      for (String word : option.label().toLowerCase(Locale.ROOT).split("[ ,:]+")) {
        if (word.length() > 4) {
          names.merge(word, option, (one, other) -> one.equals(other) ? one : NEITHER);
        }
      }
    }
    names.values().removeIf(option -> option == NEITHER);
    Option near =
        Nearest.to(words.toLowerCase(Locale.ROOT), names.keySet()).map(names::get).orElse(null);
    return near == null
        ? Meaning.unclear(wording.say("unclear.choice", options.size()))
        : Meaning.unclear(wording.say("unclear.choice-near", near.label()), near.label());
  }
}
