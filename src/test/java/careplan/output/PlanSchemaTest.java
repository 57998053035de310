package careplan.output;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.GoldenFiles;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.yaml.Fault;
import careplan.yaml.FaultKind;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that editors use says of a plan what the reader says of it. */
class PlanSchemaTest {
  private static final Set<FaultKind> BOTH_KNOW =
      Set.of(
          FaultKind.UNKNOWN_FIELD,
          FaultKind.WRONG_SHAPE,
          FaultKind.UNKNOWN_VALUE,
          FaultKind.MISSING_FIELD);
  private static final Set<FaultKind> SLIPS =
      Set.of(
          FaultKind.YAML_SYNTAX,
          FaultKind.UNREADABLE_TEXT,
          FaultKind.YAML_BEYOND_THE_FORMAT,
          FaultKind.REPEATED_KEY);

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(PlanSchema.text());

  static List<Path> plans() throws IOException {
    List<Path> plans = new ArrayList<>();
    plans.addAll(GoldenFiles.inputs(GoldenFiles.resources("careplan/reading"), ".yaml"));
    plans.addAll(GoldenFiles.inputs(GoldenFiles.resources("careplan/schema"), ".yaml"));
    return plans;
  }

  @ParameterizedTest
  @MethodSource("plans")
  void agreesWithTheReader(Path plan) throws IOException {
    PlanReading reading = PlanReader.read("plan", Files.readAllBytes(plan));
    List<FaultKind> kinds = reading.faults().stream().map(Fault::kind).toList();
    if (reading.document().root().isEmpty() || kinds.stream().anyMatch(SLIPS::contains)) {
      return;
    }
    List<?> errors = errors(reading.document().root().get());
    boolean faulty = kinds.stream().anyMatch(BOTH_KNOW::contains);
    assertThat(!errors.isEmpty()).as("%s%n%s", reading.faults(), errors).isEqualTo(faulty);
  }

  @Test
  void hasNothingAgainstNumbersAndBooleansWhereEditorsSeeThem() {
    Map<String, Object> person =
        Map.of("name", "Annie", "phone", 243657, "stay", Map.of("detained", false));
    Map<String, Object> goal =
        Map.of("goal", "Walk to the shop", "confidence", 6, "by", "2027-03-01");
    Map<String, Object> plan = Map.of("careplan", 1, "person", person, "goals", List.of(goal));
    assertThat(SCHEMA.validate(JsonTree.text(plan), InputFormat.JSON)).isEmpty();
  }

  @Test
  void explainsEveryFieldToAnEditor() {
    assertThat(PlanSchema.text())
        .contains("\"urn:careplan:schema:plan:1\"")
        .doesNotContain("\"description\" : \"\"");
  }

  private static List<?> errors(Node root) {
    return SCHEMA.validate(JsonTree.text(tree(root)), InputFormat.JSON);
  }

  private static Object tree(Node node) {
    if (node instanceof MappingNode mapping) {
      Map<String, Object> map = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> map.put(entry.key().value(), tree(entry.value())));
      return map;
    }
    if (node instanceof SequenceNode sequence) {
      List<Object> list = new ArrayList<>();
      sequence.items().forEach(item -> list.add(tree(item)));
      return list;
    }
    return ((ScalarNode) node).value();
  }
}
