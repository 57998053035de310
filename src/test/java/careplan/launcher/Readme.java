package careplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** README as its readers use it: what they type, and what they are told to see. */
final class Readme {
  private static final String FENCE = "```";

  /** Stands for lines that are not shown. */
  private static final String MORE = "...";

  private final String text;

  Readme() throws IOException {
    text = Files.readString(Path.of("README.md"));
  }

  /**
   * A command with what is shown of what it prints.
   *
   * @param shown lines, or {@code ...} for any number of them; empty where nothing is shown
   */
  record Step(String typed, List<String> shown) {

    /** Whether lines that were printed are those that are shown. */
    boolean shows(List<String> printed) {
      return shown.isEmpty() || matches(0, printed, 0);
    }

    private boolean matches(int from, List<String> printed, int at) {
      if (from == shown.size()) {
        return at == printed.size();
      }
      if (!shown.get(from).equals(MORE)) {
        return at < printed.size()
            && shown.get(from).equals(printed.get(at))
            && matches(from + 1, printed, at + 1);
      }
      for (int next = at; next <= printed.size(); next++) {
        if (matches(from + 1, printed, next)) {
          return true;
        }
      }
      return false;
    }
  }

  /** What is typed at a terminal below a heading, in order. */
  List<Step> steps(String heading) {
    List<Step> steps = new ArrayList<>();
    for (String block : blocks(section(heading), "console")) {
      for (String line : block.lines().toList()) {
        if (line.startsWith("$ ")) {
          steps.add(new Step(line.substring(2), new ArrayList<>()));
        } else {
          steps.get(steps.size() - 1).shown().add(line);
        }
      }
    }
    assertThat(steps).hasSizeGreaterThan(5);
    return steps;
  }

  /** The file that a fenced block holds, by the comment with its name in the first line. */
  String file(String name) {
    List<String> files =
        blocks(text, "yaml").stream().filter(block -> block.startsWith("# " + name)).toList();
    assertThat(files).as(name).hasSize(1);
    return files.get(0);
  }

  private String section(String heading) {
    int start = text.indexOf("\n## " + heading + "\n");
    assertThat(start).as(heading).isPositive();
    return text.substring(start, text.indexOf("\n## ", start + 1));
  }

  private static List<String> blocks(String words, String language) {
    List<String> blocks = new ArrayList<>();
    String begin = FENCE + language + "\n";
    for (int at = words.indexOf(begin); at >= 0; at = words.indexOf(begin, at + 1)) {
      int start = at + begin.length();
      blocks.add(words.substring(start, words.indexOf(FENCE, start)));
    }
    return blocks;
  }
}
