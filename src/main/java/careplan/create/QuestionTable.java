package careplan.create;

import careplan.plan.Detail;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of questions, {@code questions.txt}, which says in its head how it is written. */
final class QuestionTable {
  private static final String FILE = "questions.txt";
  private static final QuestionTable TABLE = read();

  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, List<String>> groups = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private String section = "";

  /** A line before it is known what stands below it. */
  private record Line(int depth, Ask ask) {}

  private QuestionTable() {}

  /** All that may be asked, in order. */
  static List<Ask> asks() {
    return TABLE.below(0, new int[] {0});
  }

  private static QuestionTable read() {
    QuestionTable table = new QuestionTable();
    try (InputStream input = QuestionTable.class.getResourceAsStream(FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
      table.read(reader.lines().toList());
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
    return table;
  }

  /** The keys of all questions, without numbers; of those about people, without their ids. */
  static Set<String> paths() {
    Set<String> paths = new LinkedHashSet<>();
    paths("", asks(), paths);
    return paths;
  }

  private static void paths(String above, List<Ask> asks, Set<String> paths) {
    for (Ask ask : asks) {
      String path = above + ask.path().replace(".1.", ".");
      paths.add(path);
      paths(path + ".", ask.children(), paths);
    }
  }

  /** The types in groups, in which they are offered. */
  static Map<String, List<String>> groupsOfTypes() {
    return TABLE.groups;
  }

  private void read(List<String> all) {
    for (int i = 0; i < all.size(); i++) {
      String line = all.get(i);
      if (line.startsWith("@")) {
        StringBuilder set = new StringBuilder(line);
        while (i + 1 < all.size() && all.get(i + 1).startsWith("  ")) {
          set.append(' ').append(all.get(++i).strip());
        }
        int equals = set.indexOf("=");
        sets.put(set.substring(0, equals).strip(), types(set.substring(equals + 1)));
      } else if (line.startsWith("%")) {
        int equals = line.indexOf('=');
        groups.put(
            line.substring(1, equals).strip(),
            List.of(line.substring(equals + 1).strip().split(" +")));
      } else if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line(line));
      }
    }
  }

  private Line line(String line) {
    int spaces = 0;
    while (line.charAt(spaces) == ' ') {
      spaces++;
    }
    String[] columns = line.split("\\|", -1);
    Map<String, String> marks = new LinkedHashMap<>();
    if (columns.length > 3) {
      for (String mark : columns[3].strip().split(" ")) {
        int equals = mark.indexOf('=');
        marks.put(
            equals < 0 ? mark : mark.substring(0, equals),
            equals < 0 ? "" : mark.substring(equals + 1));
      }
    }
    Ask ask =
        new Ask(
            columns[0].strip(),
            section,
            details(columns[1].strip()),
            types(columns[2]),
            marks,
            List.of());
    return new Line(spaces / 2, ask);
  }

  private static Set<Detail> details(String letters) {
    Set<Detail> details = EnumSet.noneOf(Detail.class);
    for (Detail detail : Detail.values()) {
      if (letters.indexOf(Character.toLowerCase(detail.name().charAt(0))) >= 0) {
        details.add(detail);
      }
    }
    return details;
  }

  private Set<String> types(String words) {
    Set<String> types = new LinkedHashSet<>();
    for (String word : words.strip().split(" +")) {
      boolean isTaken = word.startsWith("-");
      String name = isTaken ? word.substring(1) : word;
      Set<String> named = name.startsWith("@") ? sets.get(name) : Set.of(name);
      if (isTaken) {
        types.removeAll(named);
      } else {
        types.addAll(named);
      }
    }
    return types;
  }

  private List<Ask> below(int depth, int[] at) {
    List<Ask> asks = new ArrayList<>();
    while (at[0] < lines.size() && lines.get(at[0]).depth() == depth) {
      Ask ask = lines.get(at[0]++).ask();
      boolean hasMore = at[0] < lines.size() && lines.get(at[0]).depth() > depth;
      asks.add(hasMore ? ask.with(below(depth + 1, at)) : ask);
    }
    return List.copyOf(asks);
  }
}
