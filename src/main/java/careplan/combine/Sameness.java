package careplan.combine;

import careplan.diff.Spaces;
import careplan.lint.Doses;
import careplan.plan.Field;
import careplan.plan.PhoneNumber;
import careplan.plan.Shape;
import careplan.yaml.Value;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether two plans say the same of one thing, but for how it is written. */
final class Sameness {
  /** Which plans an item comes from; no author can write such a key. */
  static final String FROM = " from";

  /** By what an item is known among all plans. */
  static final String GROUP = " group";

  private Sameness() {}

  /** Whether a key is one of our own. */
  static boolean isOurs(String key) {
    return key.startsWith(" ");
  }

  /** Words without regard to capitals and to how they are wrapped. */
  static String plain(String words) {
    return Spaces.collapsed(words).toLowerCase(Locale.ROOT);
  }

  /** Whether two values of a field say the same. */
  static boolean ofWords(String field, String one, String other) {
    return switch (field) {
      case "phone" -> {
        String digits = PhoneNumber.digits(one);
        yield digits.isEmpty()
            ? plain(one).equals(plain(other))
            : digits.equals(PhoneNumber.digits(other));
      }
      case "dose" -> plain(Doses.plain(one)).equals(plain(Doses.plain(other)));
      default -> plain(one).equals(plain(other));
    };
  }

  /**
   * Whether two items can be one without a word lost: no single value differs. What only one of
   * them says is in nobody's way, and lists add up.
   */
  static boolean agree(Value.Entries one, Value.Entries other, Optional<Shape> shape) {
    for (Map.Entry<String, Value> entry : one.entries().entrySet()) {
      String key = entry.getKey();
      Value theirs = other.entries().get(key);
      boolean isLabel = isOurs(key) || key.equals("id") || key.equals("priority");
      if (theirs != null && !isLabel) {
        Optional<Field> field = shape.flatMap(its -> its.field(key));
        if (!agree(key, entry.getValue(), theirs, field)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean agree(String key, Value one, Value other, Optional<Field> field) {
    if (one instanceof Value.Words words && other instanceof Value.Words others) {
      return ofWords(key, words.text(), others.text());
    }
    if (one instanceof Value.Items && other instanceof Value.Items) {
      return true;
    }
    return one instanceof Value.Entries fields
        && other instanceof Value.Entries others
        && agree(fields, others, field.flatMap(Field::shape));
  }
}
