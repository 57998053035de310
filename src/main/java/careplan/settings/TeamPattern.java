package careplan.settings;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/**
 * A pattern of a team's own, matched by RE2/J: the time grows with the text and never explodes with
 * it. The one class that knows the library, which is loaded with the first such pattern.
 */
public final class TeamPattern {
  private static final int LONGEST = 300;
  private static final int MOST_REPEATS = 1000;
  private static final int DEEPEST = 20;
  private static final int LARGEST = 1000;

  private final Pattern pattern;

  private TeamPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Where a pattern was found: indices of the first character and of the one past the last. */
  public record Place(int from, int to) {}

  /** A pattern, or a sentence that says why there is none. */
  record Reading(Optional<TeamPattern> pattern, String fault) {
    private static Reading fault(String sentence) {
      return new Reading(Optional.empty(), sentence);
    }
  }

  static Reading read(String written) {
    String tooMuch = tooMuch(written);
    if (!tooMuch.isEmpty()) {
      return Reading.fault(tooMuch);
    }
    try {
      Pattern pattern = Pattern.compile(written);
      if (pattern.programSize() > LARGEST) {
        return Reading.fault("This pattern repeats too much. Write a simpler one.");
      }
      if (pattern.matcher("").find()) {
        return Reading.fault(
            "This pattern finds something in every text, even in an empty one. Say what has to be"
                + " there.");
      }
      return new Reading(Optional.of(new TeamPattern(pattern)), "");
    } catch (PatternSyntaxException fault) {
      return Reading.fault(
          "This pattern cannot be read: " + fault.getDescription() + "." + advice(written));
    }
  }

  /** What would make even the reading of a pattern slow: its size is bounded before it is read. */
  private static String tooMuch(String written) {
    if (written.length() > LONGEST) {
      return "This pattern is longer than " + LONGEST + " characters. Make two rules of it.";
    }
    int open = 0;
    int repeats = 1;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c < ' ') {
        return "A pattern stands on one line, without tabs.";
      }
      if (c == '(' && ++open > DEEPEST) {
        return "This pattern has more than " + DEEPEST + " brackets. Make two rules of it.";
      }
      if (c == '{') {
        repeats *= Math.max(1, largestNumber(written, i + 1));
        if (repeats > MOST_REPEATS) {
          return "The numbers in curly brackets, taken times each other, come to more than "
              + MOST_REPEATS
              + ". Write a simpler pattern.";
        }
      }
    }
    return "";
  }

  /** The largest number before the bracket closes, as far as it matters. */
  private static int largestNumber(String written, int from) {
    int largest = 0;
    int number = 0;
    for (int i = from; i < written.length() && written.charAt(i) != '}'; i++) {
      int digit = written.charAt(i) - '0';
      number = digit < 0 || digit > 9 ? 0 : Math.min(number * 10 + digit, MOST_REPEATS + 1);
      largest = Math.max(largest, number);
    }
    return largest;
  }

  private static String advice(String written) {
    if (written.contains("(?=") || written.contains("(?!") || written.contains("(?<")) {
      return " Looking ahead or back is not possible here.";
    }
    return "";
  }

  /** The first place in a text where it is found; the end of a line is a space to it. */
  public Optional<Place> firstIn(String text) {
    Matcher matcher = pattern.matcher(text.replace('\n', ' '));
    return matcher.find()
        ? Optional.of(new Place(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  /** As it was written. */
  @Override
  public String toString() {
    return pattern.pattern();
  }
}
