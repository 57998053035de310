package careplan.merge;

import careplan.diff.Content;
import careplan.diff.Fields;
import careplan.diff.Items;
import careplan.lint.Finding;
import careplan.plan.PlanReading;
import careplan.yaml.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Errors that neither side had and the merged plan has, and where they are to be marked. */
final class NewErrors {

  /** An error, and the places that hold it, from the smallest item to its section. */
  private static final class Held {
    private final String reason;
    private final List<String> places;

    Held(String reason, List<String> places) {
      this.reason = reason;
      this.places = places;
    }
  }

  private final List<Held> all = new ArrayList<>();

  /**
   * @param merged the merged plan, without conflicts
   * @param errors finds the errors of a plan
   */
  NewErrors(
      Side merged, Side base, Side ours, Side theirs, Function<PlanReading, List<Finding>> errors) {
    Set<String> known = new HashSet<>();
    for (Side side : List.of(base, ours, theirs)) {
      for (Finding error : errors.apply(side.reading)) {
        known.add(words(error, side));
      }
    }
    List<String> differing = differing(ours, theirs);
    for (Finding error : errors.apply(merged.reading)) {
      if (!known.contains(words(error, merged))) {
        Set<String> places = new LinkedHashSet<>(places(merged.content, error.path()));
        places.addAll(differing);
        all.add(new Held("together: " + message(error, merged), new ArrayList<>(places)));
      }
    }
  }

  private static String message(Finding error, Side side) {
    return error.message().in(side.reading.document().source());
  }

  private static String words(Finding error, Side side) {
    return error.rule().name() + "\n" + message(error, side);
  }

  /** The ways to what stands at a pointer: first its item, then what that stands in. */
  private static List<String> places(Fields plan, String pointer) {
    List<String> places = new ArrayList<>();
    int item = 0;
    Optional<Content> at = below(plan, pointer);
    while (at.isPresent()) {
      places.add(0, at.get().path());
      boolean isItem = at.get().isItem() && at.get() instanceof Fields;
      item = isItem ? places.size() : item;
      at = below(at.get(), pointer);
    }
    return places.subList(item == 0 ? 0 : places.size() - item, places.size());
  }

  private static Optional<Content> below(Content content, String pointer) {
    Collection<Content> inside =
        content instanceof Fields fields
            ? fields.byName().values()
            : content instanceof Items items ? items.items() : List.of();
    for (Content inner : inside) {
      String its = inner.node().pointer();
      boolean holds =
          pointer.startsWith(its)
              && (pointer.length() == its.length() || pointer.charAt(its.length()) == '/');
      if (holds && inner.node() != content.node()) {
        return Optional.of(inner);
      }
    }
    return Optional.empty();
  }

  /** The sections that differ: one of them is to blame where nothing nearer can be marked. */
  private static List<String> differing(Side ours, Side theirs) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Passage member : ours.whole.members()) {
      member.key().ifPresent(key -> texts.put(key, member.text()));
    }
    List<String> differing = new ArrayList<>();
    for (Passage member : theirs.whole.members()) {
      String key = member.key().orElse("");
      if (!key.isEmpty() && !member.text().equals(texts.remove(key))) {
        differing.add(key);
      }
    }
    differing.addAll(texts.keySet());
    return differing;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Where to set marks, each with what is wrong there. */
  Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    for (Held held : all) {
      if (!held.places.isEmpty()) {
        places.putIfAbsent(held.places.get(0), held.reason);
      }
    }
    return places;
  }

  /**
   * Takes what could not be marked with what it stands in.
   *
   * @return whether there is anything more to try
   */
  boolean widen(Set<String> marked) {
    boolean more = false;
    for (Held held : all) {
      if (!held.places.isEmpty() && !marked.contains(held.places.get(0))) {
        held.places.remove(0);
        more |= !held.places.isEmpty();
      }
    }
    return more;
  }

  /** An error that found no place at all. */
  Optional<String> unmarked() {
    for (Held held : all) {
      if (held.places.isEmpty()) {
        return Optional.of(held.reason);
      }
    }
    return Optional.empty();
  }
}
