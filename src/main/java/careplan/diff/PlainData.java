package careplan.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Content as strings, lists and maps, for other programs. */
public final class PlainData {
  private PlainData() {}

  /**
   * What some content says: a string, a list or a map of these.
   *
   * @param leftOut items that are no part of it here, because they have come from elsewhere or have
   *     gone there
   */
  public static Object of(Content content, Predicate<Content> leftOut) {
    if (content instanceof Words words) {
      return words.value();
    }
    if (content instanceof Items list) {
      List<Object> items = new ArrayList<>(list.items().size());
      for (Content item : list.items()) {
        if (!leftOut.test(item)) {
          items.add(of(item, leftOut));
        }
      }
      return items;
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    ((Fields) content).byName().forEach((name, value) -> fields.put(name, of(value, leftOut)));
    return fields;
  }

  /** Everything that some content says. */
  public static Object of(Content content) {
    return of(content, item -> false);
  }

  /** The value that a change took away or replaced, without items that went elsewhere. */
  public static Optional<Object> old(Change change, Correspondence plans) {
    return change.before().map(content -> of(content, item -> movedOut(item, content, plans)));
  }

  /** The value that a change brought, without items that came from elsewhere. */
  public static Optional<Object> now(Change change, Correspondence plans) {
    return change.after().map(content -> of(content, item -> movedOut(item, content, plans)));
  }

  private static boolean movedOut(Content item, Content whole, Correspondence plans) {
    return item != whole && plans.sameId(item).isPresent();
  }
}
