package careplan.merge;

import careplan.diff.Content;
import careplan.diff.Correspondence;
import careplan.diff.Items;
import careplan.diff.Matching;
import careplan.yaml.Passage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which passage of the base is which of one side: items by id through all lists. */
final class Pairs {
  private final Side base;
  private final Side side;
  private final Correspondence plans;

  Pairs(Side base, Side side) {
    this.base = base;
    this.side = side;
    this.plans = Correspondence.between(base.content, side.content);
  }

  /** For each item of a list of the base its place in the list of the side, or -1. */
  int[] places(Passage before, Passage after) {
    int[] places = new int[before.members().size()];
    Arrays.fill(places, Matching.NONE);
    Content one = base.contentOf(before);
    Content other = side.contentOf(after);
    if (one instanceof Items items && other instanceof Items its) {
      Matching matching = plans.matching(items, its);
      for (int i = 0; i < items.items().size(); i++) {
        int j = matching.afterOf(i);
        if (j != Matching.NONE) {
          int from = place(before, base.passageOf(items.items().get(i)));
          int to = place(after, side.passageOf(its.items().get(j)));
          if (from >= 0) {
            places[from] = to;
          }
        }
      }
    }
    return places;
  }

  private static int place(Passage list, Passage item) {
    List<Passage> members = list.members();
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i) == item) {
        return i;
      }
    }
    return -1;
  }

  /** The passage of the side that has the same id as one of the base, wherever it stands. */
  Optional<Passage> now(Passage before) {
    Content content = base.contentOf(before);
    return content == null ? Optional.empty() : plans.sameId(content).map(side::passageOf);
  }

  /** The passage of the base that has the same id as one of the side. */
  Optional<Passage> before(Passage after) {
    Content content = side.contentOf(after);
    return content == null ? Optional.empty() : plans.sameId(content).map(base::passageOf);
  }
}
