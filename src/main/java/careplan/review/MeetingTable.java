package careplan.review;

import careplan.review.Line.Effect;
import careplan.review.Line.Place;
import careplan.review.Line.Put;
import careplan.review.Line.Root;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of the meeting, {@code meeting.txt}, which says in its head how it is written. */
final class MeetingTable {
  private static final String FILE = "meeting.txt";

  private final Map<String, List<Line>> fragments = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();
  private int at;

  private MeetingTable() {}

  /** Reads the table. */
  static MeetingTable read() {
    MeetingTable table = new MeetingTable();
    try (InputStream input = MeetingTable.class.getResourceAsStream(FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
      for (String row = reader.readLine(); row != null; row = reader.readLine()) {
        if (!row.isBlank() && !row.startsWith("#")) {
          table.rows.add(row);
        }
      }
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
    table.parts();
    return table;
  }

  /** All that may be asked, in order. */
  List<Line> lines() {
    return lines;
  }

  /** Lines that several others have below them. */
  List<Line> fragment(String name) {
    return fragments.get(name);
  }

  /** The names of those lines. */
  List<String> fragments() {
    return List.copyOf(fragments.keySet());
  }

  private void parts() {
    while (at < rows.size()) {
      String name = rows.get(at++);
      String bare = name.substring(1, name.length() - 1);
      List<Line> part = below(0, bare);
      if (name.startsWith("<")) {
        fragments.put(bare, part);
      } else {
        lines.addAll(part);
      }
    }
  }

  private List<Line> below(int depth, String section) {
    List<Line> found = new ArrayList<>();
    while (at < rows.size() && depth(rows.get(at)) == depth && !isHead(rows.get(at))) {
      Line line = line(rows.get(at++), section);
      List<Effect> effects = new ArrayList<>();
      while (at < rows.size() && rows.get(at).strip().startsWith("= ")) {
        effects.add(effect(rows.get(at++).strip().substring(2)));
      }
      found.add(line.with(effects, below(depth + 1, section)));
    }
    return List.copyOf(found);
  }

  private static boolean isHead(String row) {
    return row.startsWith("[") || row.startsWith("<");
  }

  private static int depth(String row) {
    int spaces = 0;
    while (row.charAt(spaces) == ' ') {
      spaces++;
    }
    return spaces / 2;
  }

  private static Line line(String row, String section) {
    String[] columns = row.split("\\|", -1);
    Map<String, String> marks = new LinkedHashMap<>();
    if (columns.length > 3) {
      for (String mark : columns[3].strip().split(" ")) {
        int equals = mark.indexOf('=');
        marks.put(
            equals < 0 ? mark : mark.substring(0, equals),
            equals < 0 ? "" : mark.substring(equals + 1));
      }
    }
    List<Place> places = new ArrayList<>();
    for (String place : columns.length > 2 ? columns[2].strip().split(" ") : new String[0]) {
      if (!place.isEmpty()) {
        places.add(place(place));
      }
    }
    String kind = columns[1].strip().toUpperCase(Locale.ROOT).replace('-', '_');
    return new Line(
        columns[0].strip(), Line.Kind.valueOf(kind), section, places, marks, List.of(), List.of());
  }

  private static Effect effect(String row) {
    String[] columns = row.split("\\|", -1);
    List<Put> puts = new ArrayList<>();
    for (String put : columns.length > 1 ? columns[1].split(";") : new String[0]) {
      int space = put.strip().indexOf(' ');
      puts.add(
          new Put(
              place(put.strip().substring(0, space)), put.strip().substring(space + 1).strip()));
    }
    return new Effect(columns[0].strip(), List.copyOf(puts));
  }

  private static Place place(String words) {
    boolean isAdded = words.endsWith("+");
    boolean isIfThere = words.endsWith("?");
    String bare = isAdded || isIfThere ? words.substring(0, words.length() - 1) : words;
    String[] steps = bare.split("\\.");
    return new Place(
        Root.valueOf(steps[0].toUpperCase(Locale.ROOT)),
        List.of(steps).subList(1, steps.length),
        isAdded,
        isIfThere);
  }
}
