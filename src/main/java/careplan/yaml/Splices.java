package careplan.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to stretches of one text, none of which overlaps another. */
final class Splices {

  /** Characters of a text, from {@code start} up to {@code end}, and what is to stand there. */
  private record Splice(int start, int end, String replacement) {}

  private final List<Splice> splices = new ArrayList<>();

  Splices replace(int start, int end, String replacement) {
    splices.add(new Splice(start, end, replacement));
    return this;
  }

  Splices insert(int at, String addition) {
    return replace(at, at, addition);
  }

  private List<Splice> ordered() {
    List<Splice> ordered = new ArrayList<>(splices);
    ordered.sort(Comparator.comparingInt(Splice::start).thenComparingInt(Splice::end));
    return ordered;
  }

  /** Whether two changes meet in one stretch. */
  boolean overlap() {
    int end = 0;
    for (Splice splice : ordered()) {
      if (splice.start() < end) {
        return true;
      }
      end = splice.end();
    }
    return false;
  }

  String in(String text) {
    StringBuilder changed = new StringBuilder(text.length() + 256);
    int from = 0;
    for (Splice splice : ordered()) {
      if (splice.start() < from) {
        throw new IllegalStateException("two changes overlap");
      }
      changed.append(text, from, splice.start()).append(splice.replacement());
      from = splice.end();
    }
    return changed.append(text, from, text.length()).toString();
  }
}
