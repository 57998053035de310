package careplan.diff;

import careplan.plan.Form;
import careplan.yaml.MappingNode;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One walk through two versions side by side. */
final class Comparison {
  /** What of the layout of a section is different. */
  enum Layout {
    ORDER("the order of fields"),
    LINES("line breaks"),
    QUOTES("quotation marks"),
    BRACKETS("brackets and short forms"),
    SPACING("spacing");

    private final String words;

    Layout(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private final Correspondence plans;
  private final List<Change> changes = new ArrayList<>();
  private final Map<Content, Content> partners = new IdentityHashMap<>();
  private final Map<Content, Content> sections = new LinkedHashMap<>();
  private final Map<Content, Set<Layout>> layouts = new LinkedHashMap<>();

  Comparison(Correspondence plans) {
    this.plans = plans;
  }

  List<Change> changes() {
    return changes;
  }

  /** What in the earlier version each part of the later one was compared with. */
  Map<Content, Content> partners() {
    return partners;
  }

  void compare(Content before, Content after) {
    partners.put(after, before);
    if (before instanceof Words one && after instanceof Words other) {
      words(one, other);
    } else if (before instanceof Fields one && after instanceof Fields other) {
      fields(one, other);
    } else if (before instanceof Items one && after instanceof Items other) {
      items(one, other);
    } else {
      changes.add(Change.of(ChangeKind.CHANGED, before, after));
      findMoved(after);
    }
  }

  /** Says how the layout of each section is different, after the walk. */
  void sayLayouts() {
    for (Map.Entry<Content, Set<Layout>> entry : layouts.entrySet()) {
      List<String> words = new ArrayList<>();
      entry.getValue().forEach(layout -> words.add(layout.words));
      Content after = entry.getKey();
      changes.add(Change.layout(sections.get(after), after, String.join(", ", words)));
    }
  }

  private void layout(Content before, Content after, Layout what) {
    Content section = section(after);
    sections.putIfAbsent(section, section(before));
    layouts.computeIfAbsent(section, k -> EnumSet.noneOf(Layout.class)).add(what);
  }

  private static Content section(Content content) {
    Content at = content;
    while (at.parent().isPresent() && at.parent().get().parent().isPresent()) {
      at = at.parent().get();
    }
    return at;
  }

  private void words(Words before, Words after) {
    if (before.value().equals(after.value())) {
      if (isQuoted(before) != isQuoted(after)) {
        layout(before, after, Layout.QUOTES);
      } else if (before.scalar().style() != after.scalar().style()
          || !before.scalar().value().equals(after.scalar().value())
          || before.scalar().end() - before.scalar().start()
              != after.scalar().end() - after.scalar().start()) {
        layout(before, after, Layout.LINES);
      }
      return;
    }
    boolean follows =
        before.isReference() && after.value().equals(plans.renamed().get(before.value()));
    boolean renamed = follows || Identity.isKey(after);
    changes.add(Change.of(renamed ? ChangeKind.RENAMED : ChangeKind.CHANGED, before, after));
  }

  private static boolean isQuoted(Words words) {
    ScalarNode.Style style = words.scalar().style();
    return style == ScalarNode.Style.SINGLE_QUOTED || style == ScalarNode.Style.DOUBLE_QUOTED;
  }

  private void fields(Fields before, Fields after) {
    if (before.node().getClass() != after.node().getClass()
        || before.node() instanceof MappingNode one
            && after.node() instanceof MappingNode other
            && one.inBraces() != other.inBraces()) {
      layout(before, after, Layout.BRACKETS);
    }
    for (String name : names(before, after)) {
      Content one = before.byName().get(name);
      Content other = after.byName().get(name);
      if (one == null) {
        added(other);
      } else if (other == null) {
        removed(one);
      } else {
        compare(one, other);
      }
    }
    if (!sameOrder(before, after)) {
      layout(before, after, Layout.ORDER);
    }
  }

  /** The fields of both: those of the later version first, in its order. */
  private static Set<String> names(Fields before, Fields after) {
    if (after.byName().keySet().containsAll(before.byName().keySet())) {
      return after.byName().keySet();
    }
    Set<String> names = new LinkedHashSet<>();
    if (after.shape().isPresent()) {
      after
          .shape()
          .get()
          .fields()
          .forEach(
              field -> {
                if (before.byName().containsKey(field.name())
                    || after.byName().containsKey(field.name())) {
                  names.add(field.name());
                }
              });
    }
    names.addAll(after.byName().keySet());
    names.addAll(before.byName().keySet());
    return names;
  }

  private static boolean sameOrder(Fields before, Fields after) {
    List<String> kept = new ArrayList<>(before.byName().size());
    for (String name : before.byName().keySet()) {
      if (after.byName().containsKey(name)) {
        kept.add(name);
      }
    }
    int next = 0;
    for (String name : after.byName().keySet()) {
      if (before.byName().containsKey(name) && !kept.get(next++).equals(name)) {
        return false;
      }
    }
    return true;
  }

  private void items(Items before, Items after) {
    if (isBare(before) != isBare(after) || inBrackets(before) != inBrackets(after)) {
      layout(before, after, Layout.BRACKETS);
    }
    Matching matching = plans.matching(before, after);
    if (isOneForAnother(before, after, matching)) {
      compare(before.items().get(0), after.items().get(0));
      return;
    }
    for (int j = 0; j < after.items().size(); j++) {
      Content item = after.items().get(j);
      int i = matching.beforeOf(j);
      if (i == Matching.NONE) {
        addedItem(item);
      } else {
        Content was = before.items().get(i);
        if (matching.isMoved(j)) {
          changes.add(Change.of(ChangeKind.MOVED, was, item));
        }
        compare(was, item);
      }
    }
    for (int i = 0; i < before.items().size(); i++) {
      if (matching.afterOf(i) == Matching.NONE) {
        removedItem(before.items().get(i));
      }
    }
  }

  /** A single short value that another one has taken the place of is changed. */
  private static boolean isOneForAnother(Items before, Items after, Matching matching) {
    return before.items().size() == 1
        && after.items().size() == 1
        && matching.afterOf(0) == Matching.NONE
        && before.items().get(0) instanceof Words one
        && after.items().get(0) instanceof Words
        && one.kind() != Form.Kind.PROSE;
  }

  private static boolean isBare(Items list) {
    return !(list.node() instanceof SequenceNode);
  }

  private static boolean inBrackets(Items list) {
    return list.node() instanceof SequenceNode sequence && sequence.inBrackets();
  }

  private void added(Content content) {
    if (content instanceof Items list && list.shape().isPresent()) {
      list.items().forEach(this::addedItem);
    } else {
      changes.add(Change.of(ChangeKind.ADDED, null, content));
      findMoved(content);
    }
  }

  private void addedItem(Content item) {
    if (!moved(item)) {
      changes.add(Change.of(ChangeKind.ADDED, null, item));
      findMoved(item);
    }
  }

  /** An item that has come here from another list. */
  private boolean moved(Content item) {
    Fields was = plans.sameId(item).orElse(null);
    if (was == null) {
      return false;
    }
    changes.add(Change.of(ChangeKind.MOVED, was, item));
    compare(was, item);
    return true;
  }

  /** Within what is new there may be items that have come here from elsewhere. */
  private void findMoved(Content content) {
    if (content instanceof Items list) {
      for (Content item : list.items()) {
        if (!moved(item)) {
          findMoved(item);
        }
      }
    } else if (content instanceof Fields fields) {
      fields.byName().values().forEach(this::findMoved);
    }
  }

  private void removed(Content content) {
    if (content instanceof Items list && list.shape().isPresent()) {
      list.items().forEach(this::removedItem);
    } else {
      changes.add(Change.of(ChangeKind.REMOVED, content, null));
    }
  }

  private void removedItem(Content item) {
    if (!plans.hasPartner(item)) {
      changes.add(Change.of(ChangeKind.REMOVED, item, null));
    }
  }
}
