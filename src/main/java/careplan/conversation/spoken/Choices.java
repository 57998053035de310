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

/** One of a few answers, as people say it. */
public final class Choices {
  private Choices() {}

  /** The value of the option that words mean: by its number, its word, or how its label begins. */
  public static Optional<String> option(String words, List<Option> options) {
    String low = words.strip().toLowerCase(Locale.ROOT);
    if (low.length() < 4 && !low.isEmpty() && low.chars().allMatch(c -> c >= '0' && c <= '9')) {
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

  /** The labels of some values, where they say more than the values do. */
  public static String labels(List<String> chosen, List<Option> options) {
    StringBuilder labels = new StringBuilder();
    for (Option option : options) {
      if (chosen.contains(option.value()) && !option.label().equals(option.value())) {
        labels.append(labels.isEmpty() ? "" : "; ").append(option.label());
      }
    }
    return labels.toString();
  }

  /** What to say to words that are none of the options. */
  public static String unknown(String words, List<Option> options, Wording wording) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Option option : options) {
      values.put(option.value(), option.value());
      values.put(option.label(), option.value());
    }
    return Nearest.to(words.strip().toLowerCase(Locale.ROOT), values.keySet())
        .map(near -> wording.say("unclear.choice-near", values.get(near)))
        .orElseGet(() -> wording.say("unclear.choice", options.size()));
  }
}
