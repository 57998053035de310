package careplan.create;

import careplan.plan.Field;
import careplan.plan.Form;
import java.util.List;
import java.util.Optional;

/**
 * A line of the table where it is asked: about one item, at one place of the plan.
 *
 * @param ask the line
 * @param key its key in the talk
 * @param path the key of its words: the path without numbers
 * @param n the place in its list, 0 where it stands in none
 * @param isMore whether the list has an item already
 * @param form what may stand there
 * @param field the field, where the format names it
 * @param group the field of the list whose gate it is; words may stand in place of that list
 */
record Asked(
    Ask ask,
    String key,
    String path,
    int n,
    boolean isMore,
    Form form,
    Optional<Field> field,
    Optional<Field> group) {

  /** Words of the format that may stand there: of the list that begins here, else of the field. */
  List<String> wordsInPlace() {
    return group.map(Field::words).filter(words -> !words.isEmpty()).orElse(ownWords());
  }

  /** Words of the format that may stand in this field. */
  List<String> ownWords() {
    return field.map(Field::words).orElse(List.of());
  }

  boolean isText() {
    return form.kind() == Form.Kind.TEXT || form.kind() == Form.Kind.PROSE;
  }

  /** Whether it takes several answers at once. */
  boolean isMany() {
    return field.map(Field::many).orElse(false);
  }
}
