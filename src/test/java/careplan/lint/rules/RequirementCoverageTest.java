package careplan.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every requirement that a linter can look at is met by a rule, or it is said why not. Prints the
 * table.
 */
class RequirementCoverageTest {
  private static final Path ROWS = Path.of("src/test/resources/careplan/lint/requirements.tsv");

  @Test
  void everyRequirementHasItsRulesOrAReason() throws IOException {
    Map<String, List<String>> rules = new TreeMap<>();
    for (Rule rule : Rules.ALL) {
      for (String source : rule.info().sources()) {
        rules.computeIfAbsent(source, unused -> new ArrayList<>()).add(rule.info().name());
      }
    }
    Map<String, String> reasons = reasons();
    assertThat(reasons).hasSize(187);
    List<String> empty = new ArrayList<>();
    for (Map.Entry<String, String> row : reasons.entrySet()) {
      List<String> met = rules.getOrDefault(row.getKey(), List.of());
      System.out.println(row.getKey() + "\t" + String.join(" ", met) + "\t" + row.getValue());
      if (met.isEmpty() && row.getValue().isEmpty()) {
        empty.add(row.getKey());
      }
      boolean both = !met.isEmpty() && row.getValue().startsWith("No rule");
      assertThat(both).as("%s has rules and a reason why it has none", row.getKey()).isFalse();
    }
    assertThat(empty).as("requirements without a rule or a reason").isEmpty();
  }

  private static Map<String, String> reasons() throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (String line : Files.readAllLines(ROWS)) {
      String[] cells = line.split("\t", -1);
      reasons.put(cells[0], cells.length > 1 ? cells[1] : "");
    }
    return reasons;
  }
}
