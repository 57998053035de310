package careplan.generate;

import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import careplan.yaml.SourceText;
import careplan.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A plan as maps, lists and strings, written out in a layout of chance. */
public final class PlanTree {
  private PlanTree() {}

  /** What a file says. */
  public static Map<String, Object> read(String yaml) {
    Node root = YamlReader.read(new SourceText("plan", yaml)).root().orElseThrow();
    @SuppressWarnings("unchecked")
    Map<String, Object> fields = (Map<String, Object>) data(root);
    return fields;
  }

  private static Object data(Node node) {
    if (node instanceof MappingNode mapping) {
      Map<String, Object> fields = new LinkedHashMap<>();
      for (MappingNode.Entry entry : mapping.entries()) {
        fields.put(entry.key().value(), data(entry.value()));
      }
      return fields;
    }
    if (node instanceof SequenceNode sequence) {
      List<Object> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(data(item)));
      return items;
    }
    return ((ScalarNode) node).value();
  }

  /** Writes a plan; the same seed gives the same layout. */
  public static String write(Map<String, Object> plan, Random layout) {
    StringBuilder yaml = new StringBuilder();
    fields(plan, 0, yaml, layout);
    return yaml.toString();
  }

  private static void fields(
      Map<String, Object> fields, int depth, StringBuilder yaml, Random layout) {
    List<String> names = new ArrayList<>(fields.keySet());
    if (layout.nextInt(4) == 0) {
      Collections.shuffle(names, layout);
    }
    for (String name : names) {
      margin(depth, yaml);
      yaml.append(quoted(name)).append(':');
      value(fields.get(name), depth, yaml, layout);
    }
  }

  @SuppressWarnings("unchecked")
  private static void value(Object value, int depth, StringBuilder yaml, Random layout) {
    if (value instanceof Map<?, ?> map) {
      if (map.isEmpty()) {
        yaml.append(" {}\n");
      } else {
        yaml.append('\n');
        fields((Map<String, Object>) map, depth + 1, yaml, layout);
      }
    } else if (value instanceof List<?> list) {
      if (list.isEmpty()) {
        yaml.append(" []\n");
        return;
      }
      yaml.append('\n');
      for (Object item : list) {
        margin(depth + 1, yaml);
        yaml.append('-');
        value(item, depth + 1, yaml, layout);
      }
    } else {
      words((String) value, depth, yaml, layout);
    }
  }

  private static void words(String words, int depth, StringBuilder yaml, Random layout) {
    String plain = words.strip();
    boolean safe = !plain.isEmpty() && plain.equals(words) && plain.indexOf('\n') < 0;
    if (safe && Character.isLetter(plain.charAt(0)) && layout.nextInt(3) == 0) {
      yaml.append(" >-\n");
      margin(depth + 1, yaml);
      for (int i = 0; i < plain.length(); i++) {
        char c = plain.charAt(i);
        boolean single =
            c == ' '
                && i + 1 < plain.length()
                && plain.charAt(i + 1) != ' '
                && plain.charAt(i - 1) != ' ';
        if (single && layout.nextInt(5) == 0) {
          yaml.append('\n');
          margin(depth + 1, yaml);
        } else {
          yaml.append(c);
        }
      }
      yaml.append('\n');
    } else {
      yaml.append(' ').append(quoted(words)).append('\n');
    }
  }

  private static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : words.toCharArray()) {
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private static void margin(int depth, StringBuilder yaml) {
    yaml.append("  ".repeat(depth));
  }
}
