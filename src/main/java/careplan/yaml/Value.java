package careplan.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Data without a place in a file: what is to be written, or what was read, apart from how it looks.
 *
 * <p>As in a plan file every single value is text. Two values are equal where they say the same;
 * the order of list items counts, the order of keys does not.
 */
public sealed interface Value permits Value.Words, Value.Items, Value.Entries {

  /**
   * A piece of text.
   *
   * @param text the words; a control character, which no plan file may hold, becomes U+FFFD, as it
   *     does on reading
   */
  record Words(String text) implements Value {
    /** Text, without what nobody could see or print. */
    public Words {
      text = PrintableText.of(text);
    }
  }

  /**
   * A list.
   *
   * @param items in order
   */
  record Items(List<Value> items) implements Value {
    /** A list that no longer changes. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * Keys and what stands under them.
   *
   * @param entries in the order in which they are written
   */
  record Entries(Map<String, Value> entries) implements Value {
    /** A mapping that no longer changes. */
    public Entries {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** What stands under a key. */
    public Optional<Value> value(String key) {
      return Optional.ofNullable(entries.get(key));
    }

    /** The same with a key more, at the end, or with another value under the key. */
    public Entries with(String key, Value value) {
      Map<String, Value> more = new LinkedHashMap<>(entries);
      more.put(PrintableText.of(key), value);
      return new Entries(more);
    }

    /** The same with a key and its words. */
    public Entries with(String key, String words) {
      return with(key, new Words(words));
    }

    /** The same without a key. */
    public Entries without(String key) {
      Map<String, Value> fewer = new LinkedHashMap<>(entries);
      fewer.remove(key);
      return new Entries(fewer);
    }
  }

  /** A piece of text. */
  static Words words(String text) {
    return new Words(text);
  }

  /** A list of values. */
  static Items items(Value... items) {
    return new Items(Arrays.asList(items));
  }

  /** A list of pieces of text. */
  static Items items(List<String> texts) {
    List<Value> items = new ArrayList<>(texts.size());
    for (String text : texts) {
      items.add(new Words(text));
    }
    return new Items(items);
  }

  /** A mapping with nothing in it yet. */
  static Entries entries() {
    return new Entries(Map.of());
  }

  /** What a node says, apart from its place and its looks. */
  static Value of(Node node) {
    if (node instanceof MappingNode mapping) {
      Map<String, Value> entries = new LinkedHashMap<>();
      for (MappingNode.Entry entry : mapping.entries()) {
        entries.put(entry.key().value(), of(entry.value()));
      }
      return new Entries(entries);
    }
    if (node instanceof SequenceNode sequence) {
      List<Value> items = new ArrayList<>(sequence.items().size());
      for (Node item : sequence.items()) {
        items.add(of(item));
      }
      return new Items(items);
    }
    return new Words(((ScalarNode) node).value());
  }
}
