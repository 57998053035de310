package careplan.merge;

import careplan.diff.Content;
import careplan.diff.Fields;
import careplan.diff.Items;
import careplan.yaml.Passage;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/** Where items stand that a side has moved to another list, and all that holds them. */
final class MovedItems {
  private final Set<careplan.yaml.Node> holders =
      Collections.newSetFromMap(new IdentityHashMap<>());

  MovedItems(Side base, Side ours, Side theirs, Pairs toOurs, Pairs toTheirs) {
    collect(ours.content, ours, base, toOurs);
    collect(theirs.content, theirs, base, toTheirs);
  }

  private void collect(Content at, Side side, Side base, Pairs pairs) {
    if (at instanceof Items items) {
      items.items().forEach(item -> collect(item, side, base, pairs));
    } else if (at instanceof Fields fields) {
      Passage passage = side.passageOf(at);
      if (at.isItem() && passage != null) {
        Optional<Content> was = pairs.before(passage).map(base::contentOf);
        if (was.isPresent() && !list(was.get()).equals(list(at))) {
          hold(at);
        }
      }
      fields.byName().values().forEach(value -> collect(value, side, base, pairs));
    }
  }

  private static String list(Content item) {
    return item.parent().map(Content::path).orElse("");
  }

  private void hold(Content item) {
    Optional<Content> at = Optional.of(item);
    while (at.isPresent()) {
      holders.add(at.get().node());
      at = at.get().parent();
    }
  }

  /** Whether such an item stands in a passage, or is it. */
  boolean isIn(Passage passage) {
    return passage != null && passage.node().map(holders::contains).orElse(false);
  }
}
