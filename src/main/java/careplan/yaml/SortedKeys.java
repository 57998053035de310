package careplan.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keys put in order; one that has no place in it stays behind the one it stands behind. */
final class SortedKeys {
  private SortedKeys() {}

  /** The positions of the keys as they should stand: the first number says which comes first. */
  static List<Integer> positions(List<String> keys, List<String> order) {
    Map<String, Integer> places = new HashMap<>(order.size() * 2);
    for (int i = 0; i < order.size(); i++) {
      places.putIfAbsent(order.get(i), i);
    }
    List<Integer> positions = new ArrayList<>(keys.size());
    int[] placed = new int[keys.size()];
    int last = -1;
    for (int i = 0; i < keys.size(); i++) {
      last = places.getOrDefault(keys.get(i), last);
      placed[i] = last;
      positions.add(i);
    }
    positions.sort((one, other) -> Integer.compare(placed[one], placed[other]));
    return positions;
  }

  /** Where a new key goes among those that are there: before the first that stands after it. */
  static int placeOf(String key, List<String> keys, List<String> order) {
    int place = order.indexOf(key);
    for (int i = 0; place >= 0 && i < keys.size(); i++) {
      if (order.indexOf(keys.get(i)) > place) {
        return i;
      }
    }
    return keys.size();
  }
}
