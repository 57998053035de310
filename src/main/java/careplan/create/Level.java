package careplan.create;

import careplan.plan.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A block that is being asked about.
 *
 * @param key what the keys of its questions begin with
 * @param words what the keys of their words begin with
 * @param place where it stands in the draft
 * @param shape its description
 * @param said the first value of each question about it
 */
record Level(String key, String words, List<String> place, Shape shape, Map<String, String> said) {

  /** The block that stands in this one. */
  Level in(String step, String wordStep, List<String> target, Shape inner) {
    List<String> below = new ArrayList<>(place);
    below.addAll(target);
    return new Level(key + step + ".", words + wordStep + ".", below, inner, new HashMap<>());
  }
}
