package careplan.yaml;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** So many are looked through one by one; of more an index is kept. */
  private static final int FEW = 24;

  private final boolean inBraces;
  private final List<Entry> entries = new ArrayList<>(8);
  private int[] hashes = new int[8];
  private Map<String, Entry> byKey;
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
    Entry entry = new Entry(key, value);
    if (entries.size() == hashes.length) {
      hashes = Arrays.copyOf(hashes, hashes.length * 2);
    }
    hashes[entries.size()] = key.value().hashCode();
    entries.add(entry);
    if (byKey != null) {
      byKey.putIfAbsent(key.value(), entry);
    } else if (entries.size() > FEW) {
      byKey = new HashMap<>(FEW * 4);
      entries.forEach(one -> byKey.putIfAbsent(one.key().value(), one));
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
    return Optional.ofNullable(find(key));
  }

  /** The value under a key, unless it says nothing. */
  public Optional<Node> value(String key) {
    Entry entry = find(key);
    return entry == null || entry.value().isEmpty() ? Optional.empty() : Optional.of(entry.value());
  }

  private Entry find(String key) {
    if (byKey != null) {
      return byKey.get(key);
    }
    int hash = key.hashCode();
    for (int i = 0; i < entries.size(); i++) {
      if (hashes[i] == hash && entries.get(i).key().value().equals(key)) {
        return entries.get(i);
      }
    }
    return null;
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
