package careplan.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of a rule: what it looks at, why, and samples that are documentation and test at once.
 *
 * <p>A page is Markdown: the name as heading, what it checks, {@code ## Why}, then samples in
 * fences: {@code yaml flagged 4 9} is found on lines 4 and 9, {@code yaml silent} is not found at
 * all. {@code name=FILE} at the end of a fence gives the sample a file name; {@code beside} says
 * that it is checked in one run with the sample before it.
 *
 * @param name the rule
 * @param text the whole page
 */
public record RulePage(String name, String text) {
  private static final String WHY = "## Why";

  /**
   * A sample.
   *
   * @param file what the file is called
   * @param yaml the plan
   * @param lines the lines of the findings, in order; empty for a silent one
   * @param beside whether it is checked together with the sample before it
   */
  public record Sample(String file, String yaml, List<Integer> lines, boolean beside) {}

  /** The page of a rule; its remark alone where it has none. */
  public static RulePage of(RuleInfo rule) {
    return rule.page().isEmpty()
        ? of(rule.name()).orElse(new RulePage(rule.name(), rule.summary()))
        : new RulePage(rule.name(), rule.page());
  }

  /** The page of a rule that the tool brings along, if there is one. */
  public static Optional<RulePage> of(String rule) {
    try (InputStream page = RulePage.class.getResourceAsStream("/careplan/rules/" + rule + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(
              new RulePage(rule, new String(page.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Why it matters: the first paragraph under that heading, as one line. */
  public String why() {
    int heading = text.indexOf("\n" + WHY);
    if (heading < 0) {
      return "";
    }
    int start = text.indexOf('\n', heading + 1) + 1;
    String rest = text.substring(start).strip();
    int end = rest.indexOf("\n\n");
    return String.join(" ", (end < 0 ? rest : rest.substring(0, end)).split("\n", -1));
  }

  /** The samples, in the order of the page. */
  public List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    StringBuilder yaml = null;
    List<Integer> lines = List.of();
    String file = "";
    boolean beside = false;
    for (String line : text.split("\n", -1)) {
      if (yaml == null) {
        if (line.startsWith("```yaml flagged") || line.startsWith("```yaml silent")) {
          yaml = new StringBuilder();
          lines = numbers(line);
          file = file(line);
          beside = line.contains(" beside");
        }
      } else if (line.equals("```")) {
        samples.add(new Sample(file, yaml.toString(), lines, beside));
        yaml = null;
      } else {
        yaml.append(line).append('\n');
      }
    }
    return samples;
  }

  private static List<Integer> numbers(String fence) {
    List<Integer> numbers = new ArrayList<>();
    for (String word : fence.split(" ", -1)) {
      if (!word.isEmpty() && word.chars().allMatch(Character::isDigit)) {
        numbers.add(Integer.valueOf(word));
      }
    }
    return numbers;
  }

  private static String file(String fence) {
    int name = fence.indexOf("name=");
    return name < 0 ? "sample.careplan.yaml" : fence.substring(name + 5);
  }
}
