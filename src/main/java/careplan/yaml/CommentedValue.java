package careplan.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Data with its comments, each at its owner: what must be the same before and after a change, but
 * for what was to change.
 *
 * <p>The order of keys does not count.
 *
 * @param above comments above the key or item; of the whole file, those above its first key
 * @param beside comments on its own lines
 * @param words what it says, where it is not in block style
 * @param entries what stands under its keys, where it is a mapping in block style
 * @param items its items, where it is a list in block style
 * @param below comments at the end of a block
 */
record CommentedValue(
    List<String> above,
    List<String> beside,
    Value words,
    Map<String, CommentedValue> entries,
    List<CommentedValue> items,
    List<String> below) {

  private static final Value NOTHING = Value.entries();

  static CommentedValue of(Layout layout, YamlDocument document) {
    List<String> head = texts(layout, layout.head);
    List<String> rest = texts(layout, layout.rest);
    if (layout.root.isEmpty()) {
      return of(document.root().map(Value::of).orElse(NOTHING)).with(head, rest);
    }
    return block(layout, layout.root.get(), head, rest);
  }

  /** What a member of a block says. */
  static CommentedValue of(Layout layout, Member member) {
    List<String> above = texts(layout, member.head);
    List<String> beside = texts(layout, member.line);
    if (member.inner.isPresent()) {
      return block(layout, member.inner.get(), above, beside);
    }
    return of(Value.of(member.value)).with(above, beside);
  }

  private static CommentedValue block(
      Layout layout, BlockLayout block, List<String> above, List<String> beside) {
    Map<String, CommentedValue> entries = new LinkedHashMap<>();
    List<CommentedValue> items = new ArrayList<>();
    for (Member member : block.members) {
      CommentedValue value = of(layout, member);
      if (member.key.isPresent()) {
        entries.put(member.key.get().value(), value);
      } else {
        items.add(value);
      }
    }
    return new CommentedValue(above, beside, NOTHING, entries, items, texts(layout, block.foot));
  }

  /** Data without comments. In brackets or in a block it is the same. */
  static CommentedValue of(Value value) {
    if (value instanceof Value.Entries entries && !entries.entries().isEmpty()) {
      Map<String, CommentedValue> inner = new LinkedHashMap<>();
      entries.entries().forEach((key, under) -> inner.put(key, of(under)));
      return new CommentedValue(List.of(), List.of(), NOTHING, inner, List.of(), List.of());
    }
    if (value instanceof Value.Items items && !items.items().isEmpty()) {
      List<CommentedValue> inner = new ArrayList<>();
      items.items().forEach(item -> inner.add(of(item)));
      return new CommentedValue(List.of(), List.of(), NOTHING, Map.of(), inner, List.of());
    }
    return new CommentedValue(List.of(), List.of(), value, Map.of(), List.of(), List.of());
  }

  private static List<String> texts(Layout layout, List<Comments.Comment> comments) {
    List<String> texts = new ArrayList<>(comments.size());
    for (Comments.Comment comment : comments) {
      texts.add(layout.source.slice(comment.start(), comment.end()));
    }
    return texts;
  }

  CommentedValue with(List<String> newAbove, List<String> newBeside) {
    return new CommentedValue(newAbove, newBeside, words, entries, items, below);
  }

  /** Whether no comment stands inside. */
  boolean isWithoutComments() {
    return below.isEmpty()
        && entries.values().stream().allMatch(CommentedValue::isBare)
        && items.stream().allMatch(CommentedValue::isBare);
  }

  private boolean isBare() {
    return above.isEmpty() && beside.isEmpty() && isWithoutComments();
  }

  /** The same place and the comments at it, saying something else. */
  CommentedValue saying(Value value) {
    return of(value).with(above, beside);
  }

  /** The data alone. */
  Value data() {
    if (!entries.isEmpty()) {
      Map<String, Value> data = new LinkedHashMap<>();
      entries.forEach((key, value) -> data.put(key, value.data()));
      return new Value.Entries(data);
    }
    if (!items.isEmpty()) {
      List<Value> data = new ArrayList<>(items.size());
      items.forEach(item -> data.add(item.data()));
      return new Value.Items(data);
    }
    return words;
  }

  CommentedValue withEntry(String key, CommentedValue value) {
    Map<String, CommentedValue> more = new LinkedHashMap<>(entries);
    more.put(key, value);
    return new CommentedValue(above, beside, NOTHING, more, items, below);
  }

  /** The same with a new key before the one at a position. */
  CommentedValue withEntry(String key, CommentedValue value, int position) {
    Map<String, CommentedValue> more = new LinkedHashMap<>();
    int at = 0;
    for (Map.Entry<String, CommentedValue> entry : entries.entrySet()) {
      if (at++ == position) {
        more.put(key, value);
      }
      more.put(entry.getKey(), entry.getValue());
    }
    more.putIfAbsent(key, value);
    return new CommentedValue(above, beside, NOTHING, more, items, below);
  }

  CommentedValue withoutEntry(String key) {
    Map<String, CommentedValue> fewer = new LinkedHashMap<>(entries);
    fewer.remove(key);
    return new CommentedValue(above, beside, NOTHING, fewer, items, below);
  }

  CommentedValue withItem(int index, CommentedValue item) {
    List<CommentedValue> more = new ArrayList<>(items);
    more.add(index, item);
    return new CommentedValue(above, beside, NOTHING, entries, more, below);
  }

  /** A place that said nothing, as a list of one item. */
  static CommentedValue list(CommentedValue place, CommentedValue item) {
    return place.saying(Value.entries()).withItem(0, item);
  }

  CommentedValue withoutItem(int index) {
    List<CommentedValue> fewer = new ArrayList<>(items);
    fewer.remove(index);
    Value left = fewer.isEmpty() ? Value.items() : NOTHING;
    return new CommentedValue(above, beside, left, entries, fewer, below);
  }

  /** The same without the key or item at some steps down from here. */
  CommentedValue without(List<String> steps) {
    String last = steps.get(steps.size() - 1);
    return changedAt(
        steps.subList(0, steps.size() - 1),
        it -> it.items.isEmpty() ? it.withoutEntry(last) : it.withoutItem(Integer.parseInt(last)));
  }

  /** Where a list stands once an item before it has been taken out. */
  List<String> afterRemoval(List<String> to, List<String> from) {
    int depth = from.size() - 1;
    if (to.size() <= depth || !to.subList(0, depth).equals(from.subList(0, depth))) {
      return to;
    }
    boolean isItem = !at(from.subList(0, depth)).items.isEmpty();
    int removed = isItem ? Integer.parseInt(from.get(depth)) : -1;
    int step = isItem ? Integer.parseInt(to.get(depth)) : -1;
    if (!isItem || step < removed) {
      return to;
    }
    List<String> changed = new ArrayList<>(to);
    changed.set(depth, Integer.toString(step - 1));
    return changed;
  }

  /** What stands at some steps down from here. */
  CommentedValue at(List<String> steps) {
    CommentedValue found = this;
    for (String step : steps) {
      found =
          found.items.isEmpty() ? found.entries.get(step) : found.items.get(Integer.parseInt(step));
    }
    return found;
  }

  /** The same with something else at some steps down from here. */
  CommentedValue changedAt(List<String> steps, UnaryOperator<CommentedValue> change) {
    if (steps.isEmpty()) {
      return change.apply(this);
    }
    String step = steps.get(0);
    List<String> further = steps.subList(1, steps.size());
    if (items.isEmpty()) {
      return withEntry(step, entries.get(step).changedAt(further, change));
    }
    List<CommentedValue> changed = new ArrayList<>(items);
    int index = Integer.parseInt(step);
    changed.set(index, changed.get(index).changedAt(further, change));
    return new CommentedValue(above, beside, words, entries, changed, below);
  }
}
