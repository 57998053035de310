package careplan.render.file;

import careplan.generate.EveryField;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan that says something in every field of the format, in words that tell which field it is.
 */
final class MarkedFields {
  private static final String MARK = "zyxq";
  private static final int LENGTH = 8;

  /** The path of the field that each mark stands in. */
  private final Map<String, String> pathOfMark = new LinkedHashMap<>();

  private final String yaml;
  private int marks;

  private MarkedFields(String consent) {
    yaml = EveryField.plan(consent, this::mark);
  }

  /** The plan with a consent of one's own. */
  static MarkedFields with(String consent) {
    return new MarkedFields(consent);
  }

  PlanReading reading() {
    return PlanReader.read("marked.careplan.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  /** The paths whose marks stand in a text. */
  List<String> pathsIn(String written) {
    // A calendar breaks its lines anywhere; readers put them together again.
    String text = written.replace("\r\n ", "");
    List<String> paths = new ArrayList<>();
    for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
      String path = pathOfMark.get(text.substring(at, Math.min(at + LENGTH, text.length())));
      if (path != null) {
        paths.add(path);
      }
    }
    return paths;
  }

  /** All paths with a mark. */
  List<String> paths() {
    return List.copyOf(pathOfMark.values());
  }

  private String mark(String path) {
    StringBuilder letters = new StringBuilder(MARK);
    for (int rest = marks++; letters.length() < LENGTH; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    String mark = letters.toString();
    pathOfMark.put(mark, path);
    return mark;
  }
}
