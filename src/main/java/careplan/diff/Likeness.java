package careplan.diff;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far two items say the same: the share of their words that both have (Dice's measure), from 0
 * to 1. What an item says first and foremost weighs twice as much as the whole of it.
 */
final class Likeness {
  private static final int MOST_WORDS = 300;
  private static final int[] NONE = {};

  private final Map<Content, int[]> prints = new IdentityHashMap<>();

  double between(Content before, Content after) {
    double whole = dice(prints(before), prints(after));
    double title = betweenTitles(before, after);
    return title < 0 ? whole : (2 * title + whole) / 3;
  }

  /** The likeness of what they say first and foremost; -1 where either says no such thing. */
  double betweenTitles(Content before, Content after) {
    Optional<Content> one = title(before);
    Optional<Content> other = title(after);
    return one.isEmpty() || other.isEmpty() ? -1 : dice(prints(one.get()), prints(other.get()));
  }

  private static Optional<Content> title(Content content) {
    return content instanceof Fields fields ? Identity.title(fields) : Optional.empty();
  }

  /** The words of some content as numbers: sorted, each once, at most so many. */
  int[] prints(Content content) {
    return prints.computeIfAbsent(content, Likeness::compute);
  }

  private static int[] compute(Content content) {
    Collector collector = new Collector();
    content.words(
        words -> {
          if (!words.name().equals("id")) {
            collector.take(words.value());
          }
        });
    return collector.sorted();
  }

  private static final class Collector {
    private int[] found = NONE;
    private int count;

    void take(String text) {
      int print = 0;
      boolean inWord = false;
      for (int i = 0; i <= text.length() && count < MOST_WORDS; i++) {
        char c = i < text.length() ? text.charAt(i) : ' ';
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
          print = print * 31 + Character.toLowerCase(c);
          inWord = true;
        } else if (inWord) {
          add(print);
          print = 0;
          inWord = false;
        }
      }
    }

    private void add(int print) {
      if (count == found.length) {
        found = Arrays.copyOf(found, Math.max(8, count * 2));
      }
      found[count++] = print;
    }

    int[] sorted() {
      int[] sorted = Arrays.copyOf(found, count);
      Arrays.sort(sorted);
      int kept = 0;
      for (int i = 0; i < count; i++) {
        if (i == 0 || sorted[i] != sorted[i - 1]) {
          sorted[kept++] = sorted[i];
        }
      }
      return Arrays.copyOf(sorted, kept);
    }
  }

  private static double dice(int[] one, int[] other) {
    if (one.length == 0 || other.length == 0) {
      return 0;
    }
    int common = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        common++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return 2.0 * common / (one.length + other.length);
  }
}
