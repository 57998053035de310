package careplan.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keys and their values. A repeated key keeps its first value; the fault says where the other is.
 */
public final class MappingNode extends Node {

  /** One key and its value. */
  public record Entry(ScalarNode key, Node value) {}

  /** With more keys than this, looking through them for each question would take too long. */
  private static final int FEW = 128;

  private final boolean inBraces;
  private final List<Entry> entries = new ArrayList<>(8);
  private final Map<String, Entry> byName = new HashMap<>(0);
  private int end;

  MappingNode(int start, boolean inBraces) {
    super(start);
    this.inBraces = inBraces;
    this.end = start;
  }

  /**
   * A mapping that says nothing, to stand for what the file lacks.
   *
   * @param start offset of the place where it is missed
   */
  public static MappingNode nothingAt(int start) {
    return new MappingNode(start, false);
  }

  void add(ScalarNode key, Node value) {
    key.standUnder(this, key);
    value.standUnder(this, key);
    Entry added = new Entry(key, value);
    entries.add(added);
    if (entries.size() == FEW + 1) {
      for (Entry entry : entries) {
        byName.putIfAbsent(entry.key().value(), entry);
      }
    } else if (entries.size() > FEW) {
      byName.putIfAbsent(key.value(), added);
    }
    end = value.end();
  }

  void endAt(int offset) {
    end = offset;
  }

  /** Its entries, in the order of the file, each key once. */
  public List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /** The entry under a key. */
  public Optional<Entry> entry(String key) {
    if (entries.size() > FEW) {
      return Optional.ofNullable(byName.get(key));
    }
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).key().value().equals(key)) {
        return Optional.of(entries.get(i));
      }
    }
    return Optional.empty();
  }

  /** The value under a key, unless it says nothing. */
  public Optional<Node> value(String key) {
    if (entries.size() > FEW) {
      Entry found = byName.get(key);
      return found == null || found.value().isEmpty()
          ? Optional.empty()
          : Optional.of(found.value());
    }
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.key().value().equals(key)) {
        return entry.value().isEmpty() ? Optional.empty() : Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }

  /** Whether it is written as {@code {a: b}}. */
  public boolean inBraces() {
    return inBraces;
  }

  @Override
  public int end() {
    return end;
  }

  @Override
  public boolean isEmpty() {
    return entries.isEmpty();
  }
}
