package careplan.language.judgement;

import careplan.language.Span;
import careplan.language.Text;
import java.util.List;

/** Which tokens of a text stand under given stretches of it, in order, worked out in one sweep. */
final class Cover {

  private Cover() {}

  static boolean[] of(Text text, List<Span> spans) {
    boolean[] covered = new boolean[text.size()];
    int reached = 0;
    int next = 0;
    for (int i = 0; i < covered.length; i++) {
      int start = text.token(i).start();
      while (next < spans.size() && spans.get(next).start() < text.token(i).end()) {
        reached = Math.max(reached, spans.get(next).end());
        next++;
      }
      covered[i] = start < reached;
    }
    return covered;
  }
}
