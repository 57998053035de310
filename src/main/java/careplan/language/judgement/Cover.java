package careplan.language.judgement;

import careplan.language.Span;
import careplan.language.Text;
import java.util.Comparator;
import java.util.List;

/** Which tokens of a text stand under given stretches of it, worked out in one sweep. */
final class Cover {

  private Cover() {}

  static boolean[] of(Text text, List<Span> spans) {
    boolean[] covered = new boolean[text.size()];
    List<Span> sorted = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    int reached = 0;
    int next = 0;
    for (int i = 0; i < covered.length; i++) {
      int start = text.token(i).start();
      while (next < sorted.size() && sorted.get(next).start() < text.token(i).end()) {
        reached = Math.max(reached, sorted.get(next).end());
        next++;
      }
      covered[i] = start < reached;
    }
    return covered;
  }
}
