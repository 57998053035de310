package careplan.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Changes to a file by place: every line that a change does not touch stays as it is, byte for
 * byte.
 *
 * <p>Each change is read back before it counts: the data must be as expected, and every comment
 * must still stand with its owner. What cannot be done so is refused, and the text is as before.
 * Places are JSON Pointers into the text as it is after the changes before.
 */
public final class TextEdit {
  private final String original;
  private YamlDocument document;
  private Layout layout;
  private CommentedValue data;

  /** Changes that are to be made together, while they are gathered. */
  private Optional<Splices> gathered = Optional.empty();

  private TextEdit(YamlDocument document) throws EditRefused {
    this.original = document.source().text();
    this.document = document;
    this.layout = Layout.of(document);
    this.data = CommentedValue.of(layout, document);
  }

  /**
   * Starts to change a file.
   *
   * @throws EditRefused if it could not be read in full, or is not laid out as a plan is
   */
  public static TextEdit of(YamlDocument document) throws EditRefused {
    return new TextEdit(document);
  }

  /** The file as it is now. */
  public YamlDocument document() {
    return document;
  }

  /** The text as it is now, without a byte-order mark. */
  public String text() {
    return document.source().text();
  }

  /** Whether anything was changed. */
  public boolean isChanged() {
    return !text().equals(original);
  }

  /** Changes to be made together. */
  public interface Changes {
    /** Asks {@code edit} for each of them. */
    void on(TextEdit edit) throws EditRefused;
  }

  /**
   * Makes many changes and reads the text back only once, for which they must not shift the places
   * of one another: {@link #set} of single values and {@link #put} of new keys.
   *
   * @throws EditRefused if they cannot all be made safely; then none is made
   */
  public TextEdit together(Changes changes) throws EditRefused {
    TextEdit trial = new TextEdit(document);
    Splices splices = new Splices();
    trial.gathered = Optional.of(splices);
    changes.on(trial);
    if (splices.overlap()) {
      throw Proof.refused();
    }
    return become(splices, trial.data);
  }

  /**
   * Puts another value in the place of one; words keep the quotes or the {@code |} of those before
   * them, where the new ones can be written so.
   *
   * @param pointer where; something has to stand there
   * @throws EditRefused if it cannot be done safely
   */
  public TextEdit set(String pointer, Value value) throws EditRefused {
    List<String> steps = Pointer.steps(pointer);
    Node node = node(steps, pointer);
    if (Value.of(node).equals(value)) {
      return this;
    }
    CommentedValue expected = data.changedAt(steps, it -> it.saying(value));
    Splices splices = gathered.orElseGet(Splices::new);
    Layout.Found found = found(steps);
    boolean inside = found.depth() < steps.size();
    Optional<String> brackets = BracketEdit.replacement(layout.source, node, value, inside);
    if (brackets.isPresent()) {
      splices.replace(
          layout.source.chars(node.start()), layout.source.chars(node.end()), brackets.get());
    } else if (inside) {
      rewrite(found, steps, expected, splices);
    } else {
      new NewValue(layout, found.member()).write(value, splices);
    }
    return become(splices, expected);
  }

  /** Writes what stands in brackets anew, as a block. */
  private void rewrite(
      Layout.Found found, List<String> steps, CommentedValue expected, Splices splices)
      throws EditRefused {
    Value whole = expected.at(steps.subList(0, found.depth())).data();
    new NewValue(layout, found.member()).write(whole, splices);
  }

  /**
   * Sets a key of a mapping: changes its value, or adds it at its place in an order.
   *
   * @param pointer where the mapping stands; empty for the whole file
   * @param order the keys that such a mapping can have, in the order in which they stand; a key
   *     that is not among them is added at the end
   * @throws EditRefused if it cannot be done safely
   */
  public TextEdit put(String pointer, String key, Value value, List<String> order)
      throws EditRefused {
    List<String> steps = Pointer.steps(pointer);
    if (steps.isEmpty() && document.root().isEmpty()) {
      return start(key, value);
    }
    Node node = node(steps, pointer);
    if (node.isEmpty() && !steps.isEmpty()) {
      return set(pointer, Value.entries().with(key, value));
    }
    if (!(node instanceof MappingNode mapping)) {
      throw refused(node, "A field was to be added here, and these are not fields.");
    }
    if (mapping.entry(key).isPresent()) {
      return set(pointer + "/" + Pointer.escaped(key), value);
    }
    List<String> keys = new ArrayList<>();
    mapping.entries().forEach(entry -> keys.add(entry.key().value()));
    int place = SortedKeys.placeOf(key, keys, order);
    CommentedValue expected =
        data.changedAt(steps, it -> it.withEntry(key, CommentedValue.of(value), place));
    Optional<String> brackets =
        BracketEdit.written(value).map(written -> ScalarText.key(key) + ": " + written);
    return insert(
        steps, node, place, column -> ValueText.entry(key, value, column), brackets, expected);
  }

  /** New lines at a column. */
  private interface NewLines {
    String at(int column);
  }

  private TextEdit insert(
      List<String> steps,
      Node node,
      int index,
      NewLines written,
      Optional<String> brackets,
      CommentedValue expected)
      throws EditRefused {
    Splices splices = gathered.orElseGet(Splices::new);
    Optional<BlockLayout> block = block(steps);
    if (block.isPresent()) {
      new BlockEdit(layout, splices).insert(block.get(), index, written.at(block.get().column));
    } else {
      boolean done =
          brackets.isPresent()
              && new BracketEdit(layout.source, splices).insert(node, index, brackets.get());
      if (!done) {
        rewrite(found(steps), steps, expected, splices);
      }
    }
    return become(splices, expected);
  }

  private TextEdit start(String key, Value value) throws EditRefused {
    String text = text();
    String lineEnd = layout.lines.lineEnd();
    String written = ValueText.entry(key, value, 0).replace("\n", lineEnd);
    CommentedValue expected =
        CommentedValue.of(Value.entries().with(key, value)).with(data.beside(), List.of());
    Splices splices = gathered.orElseGet(Splices::new);
    splices.insert(text.length(), (TextLines.endsLine(text) ? "" : lineEnd) + written);
    return become(splices, expected);
  }

  /**
   * Takes out a key with its value, or an item, together with the comments that belong to it. A
   * list that loses its last item stays, and is empty.
   *
   * @throws EditRefused if it cannot be done safely
   */
  public TextEdit remove(String pointer) throws EditRefused {
    List<String> steps = Pointer.steps(pointer);
    Node node = node(steps, pointer);
    Splices splices = gathered.orElseGet(Splices::new);
    takeOut(steps, node, splices);
    return become(splices, data.without(steps));
  }

  private void takeOut(List<String> steps, Node node, Splices splices) throws EditRefused {
    List<String> above = steps.subList(0, steps.size() - 1);
    Optional<BlockLayout> block = block(above);
    if (block.isEmpty()) {
      new BracketEdit(layout.source, splices).remove(node);
      return;
    }
    BlockEdit edit = new BlockEdit(layout, splices);
    if (block.get().members.size() > 1) {
      edit.remove(block.get(), block.get().members.indexOf(found(steps).member()));
    } else if (above.isEmpty()) {
      throw refused(node, "This is all that the file says. A plan cannot be left empty.");
    } else {
      edit.removeOnly(found(above).member());
    }
  }

  /**
   * Puts an item into a list.
   *
   * @param pointer where the list stands
   * @param index place of the new item, from 0 up to the number of items
   * @throws EditRefused if it cannot be done safely
   */
  public TextEdit insert(String pointer, int index, Value item) throws EditRefused {
    List<String> steps = Pointer.steps(pointer);
    Node node = node(steps, pointer);
    if (node.isEmpty()) {
      return set(pointer, Value.items(item));
    }
    SequenceNode list = list(node);
    if (index < 0 || index > list.items().size()) {
      throw new IllegalArgumentException("no place " + index + " in " + pointer);
    }
    CommentedValue expected =
        data.changedAt(steps, it -> it.withItem(index, CommentedValue.of(item)));
    return insert(
        steps,
        node,
        index,
        column -> ValueText.item(item, column),
        BracketEdit.written(item),
        expected);
  }

  /** Puts an item at the end of a list: see {@link #insert}. */
  public TextEdit append(String pointer, Value item) throws EditRefused {
    Node node = node(Pointer.steps(pointer), pointer);
    int end = node instanceof SequenceNode list ? list.items().size() : 0;
    return insert(pointer, end, item);
  }

  /**
   * Puts an item at the end of the list under a key: a list that is not there yet is begun, and a
   * single value in its place becomes its first item.
   *
   * @param pointer where the mapping stands; empty for the whole file
   * @param order as for {@link #put}
   * @throws EditRefused if it cannot be done safely
   */
  public TextEdit appendUnder(String pointer, String key, Value item, List<String> order)
      throws EditRefused {
    List<String> steps = Pointer.steps(pointer);
    steps.add(key);
    Optional<Node> there = Pointer.find(document.root(), steps);
    if (there.isEmpty() || there.get().isEmpty()) {
      return put(pointer, key, Value.items(item), order);
    }
    String list = pointer + "/" + Pointer.escaped(key);
    return there.get() instanceof SequenceNode
        ? append(list, item)
        : set(list, Value.items(Value.of(there.get()), item));
  }

  /**
   * Moves an item, as it is written and with its comments, to another place in its list or to
   * another list.
   *
   * @param pointer where the item stands
   * @param list where the list stands that it goes to, before the item is taken out
   * @param index its place there, once it has been taken out
   * @throws EditRefused if it cannot be done safely
   */
  public TextEdit move(String pointer, String list, int index) throws EditRefused {
    List<String> from = Pointer.steps(pointer);
    List<String> to = Pointer.steps(list);
    Node item = node(from, pointer);
    Node target = node(to, list);
    List<String> source = from.subList(0, from.size() - 1);
    if (to.size() >= from.size() && to.subList(0, from.size()).equals(from)) {
      throw refused(item, "An item cannot be moved into itself.");
    }
    boolean sameList = source.equals(to);
    if (sameList && item.index() == index) {
      return this;
    }
    Optional<BlockLayout> targetBlock = block(to);
    boolean asWritten = block(source).isPresent() && (targetBlock.isPresent() || target.isEmpty());
    UnaryOperator<CommentedValue> addition =
        it ->
            it.items().isEmpty()
                ? CommentedValue.list(it, data.at(from))
                : it.withItem(index, data.at(from));
    CommentedValue expected = data.without(from).changedAt(data.afterRemoval(to, from), addition);
    if (!asWritten) {
      return moveData(pointer, from, to, index, expected);
    }
    Splices splices = gathered.orElseGet(Splices::new);
    BlockEdit edit = new BlockEdit(layout, splices);
    Member member = found(from).member();
    if (targetBlock.isPresent()) {
      int place = sameList && index >= item.index() ? index + 1 : index;
      edit.insert(targetBlock.get(), place, edit.movedTo(targetBlock.get().column, member));
    } else {
      Member owner = found(to).member();
      edit.fill(owner, edit.movedTo(owner.column + 2, member));
    }
    takeOut(from, item, splices);
    return become(splices, expected);
  }

  /** Moves into or out of brackets, where an item has to be written anew. */
  private TextEdit moveData(
      String pointer, List<String> from, List<String> to, int index, CommentedValue expected)
      throws EditRefused {
    Value value = data.at(from).data();
    TextEdit trial = new TextEdit(document);
    trial.remove(pointer);
    StringBuilder list = new StringBuilder();
    for (String step : data.afterRemoval(to, from)) {
      list.append('/').append(Pointer.escaped(step));
    }
    trial.insert(list.toString(), index, value);
    if (!trial.data.equals(expected)) {
      throw new EditRefused(
          0, "A comment would be lost if this were moved into or out of brackets.");
    }
    return take(trial);
  }

  private TextEdit take(TextEdit other) {
    document = other.document;
    layout = other.layout;
    data = other.data;
    return this;
  }

  private TextEdit become(Splices splices, CommentedValue expected) throws EditRefused {
    if (gathered.isPresent()) {
      data = expected;
      return this;
    }
    Proof.Proven proven = Proof.that(layout.source, splices.in(text()), expected);
    document = proven.document();
    layout = proven.layout();
    data = expected;
    return this;
  }

  private Node node(List<String> steps, String pointer) {
    return Pointer.find(document.root(), steps)
        .orElseThrow(() -> new IllegalArgumentException("Nothing stands at " + pointer));
  }

  private SequenceNode list(Node node) throws EditRefused {
    if (node instanceof SequenceNode list) {
      return list;
    }
    throw refused(node, "An item was to be added here, and this is not a list.");
  }

  private Layout.Found found(List<String> steps) throws EditRefused {
    Optional<Layout.Found> found = layout.find(steps);
    if (found.isEmpty()) {
      throw new EditRefused(
          1,
          "This file is not laid out as fields, one to a line, so it cannot be changed here. Write"
              + " each field on a line of its own.");
    }
    return found.get();
  }

  /** The block at some steps, where a block and nothing in brackets stands there. */
  private Optional<BlockLayout> block(List<String> steps) {
    if (steps.isEmpty()) {
      return layout.root;
    }
    return layout
        .find(steps)
        .filter(found -> found.depth() == steps.size())
        .flatMap(found -> found.member().inner);
  }

  private EditRefused refused(Node node, String reason) {
    return new EditRefused(layout.source.lineAt(node.start()), reason);
  }
}
