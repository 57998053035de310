package careplan.merge;

import careplan.diff.Content;
import careplan.diff.Fields;
import careplan.diff.Items;
import careplan.diff.Words;
import careplan.yaml.EditRefused;
import careplan.yaml.Node;
import careplan.yaml.Passage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts that nothing of either side is lost in a merge, and nothing stands in it twice. */
final class Account {
  private final Side base;
  private final Side ours;
  private final Side theirs;
  private final Set<Node> joined;

  /**
   * @param joined texts whose sentences are no longer those of either side
   */
  Account(Side base, Side ours, Side theirs, Set<Node> joined) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.joined = joined;
  }

  /** Why a merge is not sound; none where it is. */
  Optional<String> fault(String text, Markers markers) {
    Optional<List<Markers.Part>> parts = markers.parts(text);
    if (parts.isEmpty()) {
      return Optional.of("the marks could not be set");
    }
    StringBuilder one = new StringBuilder();
    StringBuilder other = new StringBuilder();
    for (Markers.Part part : parts.get()) {
      one.append(part.ours());
      other.append(part.theirs());
    }
    try {
      return fault(text, Side.merged(one.toString()), Side.merged(other.toString()));
    } catch (EditRefused unreadable) {
      return Optional.of("the merged plan could not be read");
    }
  }

  /**
   * Why a merge is not sound; none where it is.
   *
   * @param withOurs what it says where ours is taken at each conflict
   * @param withTheirs what it says where theirs is taken; the same where there is no conflict
   */
  Optional<String> fault(String text, Side withOurs, Side withTheirs) {
    boolean isClean = withOurs == withTheirs;
    if (repeats(withOurs) || !isClean && repeats(withTheirs)) {
      return Optional.of("an id would stand twice");
    }
    Set<String> there = new HashSet<>();
    said(withOurs.content, there, Set.of());
    if (!isClean) {
      said(withTheirs.content, there, Set.of());
    }
    return loses(ours, theirs, there, text)
        ? Optional.of("something of ours would be lost")
        : loses(theirs, ours, there, text)
            ? Optional.of("something of theirs would be lost")
            : Optional.empty();
  }

  private boolean loses(Side side, Side other, Set<String> there, String text) {
    Set<String> missing = new HashSet<>();
    said(side.content, missing, joined);
    missing.removeAll(there);
    if (!missing.isEmpty()) {
      Set<String> before = new HashSet<>();
      said(base.content, before, Set.of());
      Set<String> others = new HashSet<>();
      said(other.content, others, Set.of());
      for (String unit : missing) {
        if (!before.contains(unit) || others.contains(unit)) {
          return true;
        }
      }
    }
    List<String> beforeComments = Passage.comments(base.reading.document());
    List<String> otherComments = Passage.comments(other.reading.document());
    for (String comment : Passage.comments(side.reading.document())) {
      boolean takenOut = beforeComments.contains(comment) && !otherComments.contains(comment);
      if (!takenOut && !text.contains(comment)) {
        return true;
      }
    }
    return false;
  }

  private boolean repeats(Side merged) {
    Map<String, Integer> now = new HashMap<>();
    ids(merged.content, now);
    Map<String, Integer> one = new HashMap<>();
    ids(ours.content, one);
    Map<String, Integer> other = new HashMap<>();
    ids(theirs.content, other);
    for (Map.Entry<String, Integer> id : now.entrySet()) {
      int most =
          Math.max(
              1, Math.max(one.getOrDefault(id.getKey(), 0), other.getOrDefault(id.getKey(), 0)));
      if (id.getValue() > most) {
        return true;
      }
    }
    return false;
  }

  private static void ids(Content at, Map<String, Integer> ids) {
    if (at instanceof Fields fields) {
      if (at.isItem() && fields.id().isPresent()) {
        String kind = fields.shape().map(shape -> shape.name()).orElse(at.fieldPath());
        ids.merge(kind + "\n" + fields.id().get(), 1, Integer::sum);
      }
      fields.byName().values().forEach(value -> ids(value, ids));
    } else if (at instanceof Items items) {
      items.items().forEach(item -> ids(item, ids));
    }
  }

  /** The ids and sentences of a plan, each with the field it stands in. */
  private static void said(Content at, Set<String> units, Set<Node> without) {
    if (at instanceof Fields fields) {
      fields.byName().values().forEach(value -> said(value, units, without));
    } else if (at instanceof Items items) {
      items.items().forEach(item -> said(item, units, without));
    } else if (at instanceof Words words && !without.contains(words.node())) {
      String text = words.value();
      int from = 0;
      while (from < text.length()) {
        int end = text.indexOf(". ", from);
        end = end < 0 ? text.length() : end + 2;
        units.add(words.name() + "\n" + text.substring(from, end).strip());
        from = end;
      }
    }
  }
}
