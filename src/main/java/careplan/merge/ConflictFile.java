package careplan.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file with conflicts, from which the three versions can be had again exactly.
 *
 * <p>What could be put together stands in it as it was put together, so that people see only what
 * they have to decide. What such parts said before follows as comments at the end, as line numbers
 * of the text above and as the lines that are not in it.
 */
public final class ConflictFile {
  private static final String HEAD =
      "# careplan merge: what each side said beside the conflicts above, for"
          + " 'careplan merge --solve', which takes these lines out. ";
  private static final String[] SIDES = {"#base", "#ours", "#theirs"};

  /**
   * The three versions.
   *
   * @param base what both began from
   */
  public record Versions(String base, String ours, String theirs) {
    String[] inOrder() {
      return new String[] {base, ours, theirs};
    }
  }

  private ConflictFile() {}

  /** The lines of a text with their ends, which are LF. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from) + 1;
      end = end == 0 ? text.length() : end;
      lines.add(text.substring(from, end));
      from = end;
    }
    return lines;
  }

  /** A text with marks, and what is needed to have the versions again. */
  static String with(String marked, Versions versions) {
    String body = marked.isEmpty() || marked.endsWith("\n") ? marked : marked + "\n";
    List<String> lines = lines(body);
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      places.computeIfAbsent(lines.get(i), line -> new ArrayList<>(1)).add(i);
    }
    StringBuilder file = new StringBuilder(body);
    file.append(HEAD).append(sum(body)).append('\n');
    for (int side = 0; side < SIDES.length; side++) {
      describe(SIDES[side], lines(versions.inOrder()[side]), lines, places, file);
    }
    return file.toString();
  }

  private static void describe(
      String side,
      List<String> wanted,
      List<String> body,
      Map<String, List<Integer>> places,
      StringBuilder file) {
    int last = 0;
    for (int i = 0; i < wanted.size(); ) {
      String line = wanted.get(i);
      List<Integer> found = places.get(line);
      if (found == null) {
        boolean ends = line.endsWith("\n");
        file.append(side).append(ends ? "|" : "\\").append(line).append(ends ? "" : "\n");
        i++;
        continue;
      }
      int start = atOrAfter(found, last);
      int length = 1;
      while (i + length < wanted.size()
          && start + length < body.size()
          && wanted.get(i + length).equals(body.get(start + length))) {
        length++;
      }
      file.append(side).append(' ').append(start + 1).append('-').append(start + length);
      file.append('\n');
      i += length;
      last = start + length;
    }
  }

  private static int atOrAfter(List<Integer> places, int from) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle) < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return places.get(low == places.size() ? 0 : low);
  }

  private static String sum(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }

  private static int head(String file) {
    if (file.startsWith(HEAD)) {
      return 0;
    }
    int at = file.lastIndexOf("\n" + HEAD);
    return at < 0 ? -1 : at + 1;
  }

  /** The text with its marks, without the lines at the end. */
  public static String body(String file) {
    int head = head(file);
    return head < 0 ? file : file.substring(0, head);
  }

  /** The three versions; none where the file has been changed since, or was not made here. */
  public static Optional<Versions> versions(String file) {
    int head = head(file);
    if (head < 0) {
      return Optional.empty();
    }
    String body = file.substring(0, head);
    List<String> kept = lines(file.substring(head));
    if (!kept.get(0).strip().equals((HEAD + sum(body)).strip())) {
      return Optional.empty();
    }
    List<String> lines = lines(body);
    StringBuilder[] texts = {new StringBuilder(), new StringBuilder(), new StringBuilder()};
    for (String line : kept.subList(1, kept.size())) {
      boolean read = false;
      for (int side = 0; side < SIDES.length && !read; side++) {
        read = line.startsWith(SIDES[side]) && add(line, SIDES[side], lines, texts[side]);
      }
      if (!read) {
        return Optional.empty();
      }
    }
    return Optional.of(new Versions(texts[0].toString(), texts[1].toString(), texts[2].toString()));
  }

  private static boolean add(String line, String side, List<String> body, StringBuilder text) {
    String rest = line.substring(side.length());
    if (rest.startsWith("|")) {
      text.append(rest, 1, rest.length());
      return true;
    }
    if (rest.startsWith("\\")) {
      text.append(rest, 1, rest.endsWith("\n") ? rest.length() - 1 : rest.length());
      return true;
    }
    int dash = rest.indexOf('-');
    if (!rest.startsWith(" ") || dash < 0) {
      return false;
    }
    try {
      int from = Integer.parseInt(rest.substring(1, dash));
      int to = Integer.parseInt(rest.substring(dash + 1).strip());
      for (int i = from; i <= to; i++) {
        text.append(body.get(i - 1));
      }
      return true;
    } catch (NumberFormatException | IndexOutOfBoundsException broken) {
      return false;
    }
  }

  /**
   * A place to decide.
   *
   * @param label what the mark says: path and reason
   */
  public record Choice(String label, String base, String ours, String theirs) {}

  /** What there is to decide, in order; none where the marks do not stand in order. */
  public static Optional<List<Choice>> choices(String file) {
    return new Markers(Markers.sizeIn(file))
        .parts(body(file))
        .map(
            parts -> {
              List<Choice> choices = new ArrayList<>();
              for (Markers.Part part : parts) {
                part.label()
                    .ifPresent(
                        label ->
                            choices.add(
                                new Choice(label, part.base(), part.ours(), part.theirs())));
              }
              return choices;
            });
  }

  /**
   * The file with what was decided.
   *
   * @param decided for each place of {@link #choices} the text that is to stand there; none where
   *     it stays open
   */
  public static String solved(String file, List<Optional<String>> decided) {
    Markers markers = new Markers(Markers.sizeIn(file));
    StringBuilder text = new StringBuilder();
    int next = 0;
    boolean open = false;
    for (Markers.Part part : markers.parts(body(file)).orElseThrow()) {
      if (!part.isConflict()) {
        text.append(part.ours());
        continue;
      }
      Optional<String> words = decided.get(next++);
      open |= words.isEmpty();
      String label = part.label().orElseThrow();
      String name = label.startsWith("ours: ") ? label.substring("ours: ".length()) : label;
      text.append(
          words.orElseGet(() -> markers.around(name, part.base(), part.ours(), part.theirs())));
    }
    Optional<Versions> versions = versions(file);
    return open && versions.isPresent() ? with(text.toString(), versions.get()) : text.toString();
  }
}
