package careplan.lint;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Values as text that is the same in every run, and differs wherever they do. By reflection, so
 * that a field that is added later cannot be left out; what is neither a record nor a simple value
 * is refused.
 */
final class SpeltOut {

  private SpeltOut() {}

  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** All that a value holds; nothing where it holds something that cannot be spelt out. */
  static Optional<String> of(Object value) {
    try {
      return Optional.of(text(value));
    } catch (Refused refused) {
      return Optional.empty();
    }
  }

  private static String text(Object value) {
    if (value instanceof String || value instanceof LocalDate) {
      String words = value.toString();
      return words.length() + ":" + words;
    }
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    if (value instanceof Enum<?> one) {
      return one.name();
    }
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? "(" + text(optional.get()) + ")" : "()";
    }
    if (value instanceof List<?> list) {
      return texts(list, new ArrayList<>());
    }
    if (value instanceof Set<?> set) {
      return texts(set, new TreeSet<>());
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, String> sorted = new TreeMap<>();
      map.forEach((key, its) -> sorted.put(text(key), text(its)));
      return sorted.toString();
    }
    if (value instanceof Record) {
      return fields(value);
    }
    throw new Refused();
  }

  private static String texts(Collection<?> values, Collection<String> texts) {
    for (Object value : values) {
      texts.add(text(value));
    }
    return texts.toString();
  }

  private static String fields(Object row) {
    StringBuilder text = new StringBuilder(row.getClass().getSimpleName()).append('{');
    for (RecordComponent field : row.getClass().getRecordComponents()) {
      try {
        field.getAccessor().setAccessible(true);
        text.append(field.getName()).append('=').append(text(field.getAccessor().invoke(row)));
      } catch (ReflectiveOperationException unseen) {
        throw new Refused();
      }
      text.append(';');
    }
    return text.append('}').toString();
  }
}
