package careplan.combine;

import careplan.plan.PlanReader;
import careplan.yaml.EditRefused;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans combined on 21 November 2026, called a, b and so on, by somebody who answers nothing. */
final class Together {
  private Together() {}

  static Source source(String name, String yaml) {
    return Source.of(name, PlanReader.read(name, yaml.getBytes(StandardCharsets.UTF_8)))
        .orElseThrow();
  }

  static List<Source> sources(String... plans) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < plans.length; i++) {
      sources.add(source(Character.toString((char) ('a' + i)) + ".yaml", plans[i]));
    }
    return sources;
  }

  static Combined of(String... plans) {
    return of(doubt -> Optional.empty(), plans);
  }

  static Combined of(Asked asked, String... plans) {
    try {
      return PlanCombination.of(sources(plans), List.of(), LocalDate.of(2026, 11, 21), asked);
    } catch (EditRefused refused) {
      throw new AssertionError(refused.getMessage(), refused);
    }
  }

  static List<String> all(Combined combined) {
    List<String> all = new ArrayList<>();
    for (Report.Part part : Report.Part.values()) {
      all.addAll(combined.report().of(part));
    }
    return all;
  }
}
