package careplan.cli;

import careplan.combine.Asked;
import careplan.combine.Doubt;
import careplan.output.text.VisibleText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether two people are one: answered by options, or by whoever sits at the terminal. */
final class CombineQuestions implements Asked {
  private final Surroundings surroundings;
  private final Map<String, Boolean> said = new LinkedHashMap<>();
  private final List<String> unused = new ArrayList<>();
  private Optional<BufferedReader> lines = Optional.empty();

  CombineQuestions(List<String> same, List<String> apart, Surroundings surroundings) {
    this.surroundings = surroundings;
    same.forEach(pair -> take("--same", pair, true));
    apart.forEach(pair -> take("--apart", pair, false));
    if (surroundings.terminals().in() && surroundings.terminals().err()) {
      lines =
          Optional.of(
              new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8)));
    }
  }

  private void take(String option, String pair, boolean areOne) {
    int sign = pair.indexOf('=');
    if (sign < 1 || sign == pair.length() - 1) {
      throw new WrongUse(
          option + " takes two people, as in " + option + " jo=jo-2, and not '" + pair + "'.");
    }
    Boolean before = said.put(key(pair.substring(0, sign), pair.substring(sign + 1)), areOne);
    if (before != null && before != areOne) {
      throw new WrongUse("'" + pair + "' cannot be both --same and --apart.");
    }
    unused.add(pair);
  }

  private static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one;
  }

  @Override
  public Optional<Boolean> areOne(Doubt doubt) {
    Boolean answer = said.get(key(doubt.one(), doubt.other()));
    if (answer != null) {
      unused.removeIf(
          pair -> pair.equals(doubt.pair()) || pair.equals(doubt.other() + "=" + doubt.one()));
      return Optional.of(answer);
    }
    return lines.flatMap(reader -> ask(doubt, reader));
  }

  private Optional<Boolean> ask(Doubt doubt, BufferedReader reader) {
    surroundings
        .err()
        .print(VisibleText.oneLine(doubt.described()) + "\nOne person? (yes, no, skip) ");
    try {
      while (true) {
        surroundings.err().flush();
        String line = reader.readLine();
        switch (line == null ? "skip" : line.strip().toLowerCase(Locale.ROOT)) {
          case "yes", "y" -> {
            return Optional.of(true);
          }
          case "no", "n" -> {
            return Optional.of(false);
          }
          case "skip", "" -> {
            return Optional.empty();
          }
          default -> surroundings.err().print("Please type yes, no or skip. ");
        }
      }
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Names the answers to questions that did not come up. */
  void sayUnused() {
    for (String pair : unused) {
      surroundings.say(
          "There was no doubt about '" + pair + "': no two people of that name look like one.");
    }
  }
}
