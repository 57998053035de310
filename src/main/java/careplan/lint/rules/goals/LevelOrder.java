package careplan.lint.rules.goals;

import careplan.language.time.Numbers;
import careplan.plan.Text;
import java.util.List;
import java.util.Optional;

/** Whether levels written beforehand lead one way, as far as their numbers tell. */
final class LevelOrder {
  private LevelOrder() {}

  /**
   * The first level that goes back on the way of those before it, or says the same as the one
   * before; nothing where the levels cannot be compared.
   *
   * @param levels from the least to the most
   */
  static Optional<Integer> slip(List<Text> levels) {
    for (int i = 1; i < levels.size(); i++) {
      if (levels.get(i).value().strip().equalsIgnoreCase(levels.get(i - 1).value().strip())) {
        return Optional.of(i);
      }
    }
    double[] numbers = new double[levels.size()];
    for (int i = 0; i < numbers.length; i++) {
      List<Numbers.Found> found = Numbers.in(levels.get(i).value());
      if (found.size() != 1 || !isSameMeasure(levels, i)) {
        return Optional.empty();
      }
      numbers[i] = found.get(0).value();
    }
    return numbers.length < 3 ? Optional.empty() : turn(numbers);
  }

  /** The way is that of the last level against the first. */
  private static Optional<Integer> turn(double[] numbers) {
    double way = Math.signum(numbers[numbers.length - 1] - numbers[0]);
    for (int i = 1; way != 0 && i < numbers.length; i++) {
      if (Math.signum(numbers[i] - numbers[i - 1]) != way) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Numbers are of one measure where the same word follows each, but for an s. */
  private static boolean isSameMeasure(List<Text> levels, int at) {
    return unit(levels.get(at).value()).equals(unit(levels.get(0).value()));
  }

  private static String unit(String level) {
    int end = Numbers.in(level).isEmpty() ? 0 : Numbers.in(level).get(0).end();
    String after = level.substring(end).strip();
    int space = after.indexOf(' ');
    String word = space < 0 ? after : after.substring(0, space);
    int length = word.length();
    while (length > 0
        && (!Character.isLetter(word.charAt(length - 1)) || word.charAt(length - 1) == 's')) {
      length--;
    }
    return word.substring(0, length);
  }
}
