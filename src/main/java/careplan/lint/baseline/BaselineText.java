package careplan.lint.baseline;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A baseline as text: a JSON object whose lines merge well. Each accepted finding is one line, in
 * order, and all end alike, since the version stands last:
 *
 * <pre>
 * {
 * "plans/annie.careplan.yaml no-purpose 5f0c...": 1,
 * "version": 1
 * }
 * </pre>
 *
 * <p>Read line by line: there may be hundreds of thousands, and a parser would take longer to load.
 */
final class BaselineText {
  private static final int VERSION = 1;

  /** Text that is no baseline. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    private Unreadable(int line, String message) {
      super(message, null, false, false);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  private BaselineText() {}

  static String of(SortedMap<Entry, Integer> entries) {
    StringBuilder text = new StringBuilder(64 + entries.size() * 96).append("{\n");
    for (Map.Entry<Entry, Integer> entry : entries.entrySet()) {
      text.append('"');
      escape(entry.getKey().file(), text);
      text.append(' ').append(entry.getKey().rule()).append(' ').append(entry.getKey().digest());
      text.append("\": ").append(entry.getValue()).append(",\n");
    }
    return text.append("\"version\": ").append(VERSION).append("\n}\n").toString();
  }

  static SortedMap<Entry, Integer> read(String text) throws Unreadable {
    SortedMap<Entry, Integer> entries = new TreeMap<>();
    int number = 0;
    boolean versioned = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      String words = line.strip();
      if (words.isEmpty() || words.equals("{") || words.equals("}")) {
        continue;
      }
      if (words.startsWith("\"version\":")) {
        versioned = true;
        if (!words.equals("\"version\": " + VERSION)) {
          throw new Unreadable(
              number,
              "This baseline is of a newer careplan. Use that one, or write the baseline again.");
        }
        continue;
      }
      add(words, number, entries);
    }
    if (!versioned) {
      throw new Unreadable(Math.max(1, number), "This baseline does not end as it should.");
    }
    return entries;
  }

  /** Two branches may each have counted the same: the greater number holds. */
  private static void add(String line, int number, SortedMap<Entry, Integer> entries)
      throws Unreadable {
    int close = line.lastIndexOf("\": ");
    if (!line.startsWith("\"") || close < 0 || !line.endsWith(",")) {
      throw new Unreadable(number, "This line is not one that careplan writes.");
    }
    String key = line.substring(1, close);
    int digest = key.lastIndexOf(' ');
    int rule = digest < 0 ? -1 : key.lastIndexOf(' ', digest - 1);
    int count = count(line.substring(close + 3, line.length() - 1));
    Optional<String> file = rule < 0 ? Optional.empty() : unescaped(key.substring(0, rule));
    if (file.isEmpty() || count < 1) {
      throw new Unreadable(number, "This line is not one that careplan writes.");
    }
    entries.merge(
        new Entry(file.get(), key.substring(rule + 1, digest), key.substring(digest + 1)),
        count,
        Math::max);
  }

  private static int count(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException words) {
      return 0;
    }
  }

  private static void escape(String words, StringBuilder text) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || c == 0x7F || c == 0x85 || Character.isSurrogate(c) || c >> 8 == 0x20) {
        String digits = Integer.toHexString(c);
        text.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
      } else {
        text.append(c);
      }
    }
  }

  private static Optional<String> unescaped(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    int at = 0;
    while (at < words.length()) {
      char c = words.charAt(at++);
      if (c != '\\') {
        plain.append(c);
      } else if (at < words.length() && words.charAt(at) != 'u') {
        plain.append(words.charAt(at++));
      } else {
        try {
          plain.append((char) Integer.parseInt(words.substring(at + 1, at + 5), 16));
        } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
          return Optional.empty();
        }
        at += 5;
      }
    }
    return Optional.of(plain.toString());
  }
}
