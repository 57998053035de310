package careplan.output.diff;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.diff.Applied;
import careplan.diff.PlainData;
import careplan.diff.PlanDifference;
import careplan.generate.PlanEdits;
import careplan.generate.PlanGenerator;
import careplan.generate.PlanTree;
import careplan.plan.Plan;
import careplan.plan.PlanReader;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Changes as data hold all that there is to say. */
class JsonDiffTest {
  private static final long SEED = 7;
  private static final int CASES = 1_000;
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DiffSchema.text());

  @Test
  void appliedToTheEarlierVersionItGivesTheLaterOne() {
    PlanGenerator plans = new PlanGenerator(SEED);
    for (int i = 0; i < CASES; i++) {
      Map<String, Object> before = PlanTree.read(plans.next());
      Map<String, Object> after = new PlanEdits(SEED + i).edited(before, 1 + i % 8);
      PlanDifference difference =
          PlanDifference.between(
              plan(PlanTree.write(before, new Random(i))),
              plan(PlanTree.write(after, new Random(-i))));
      String json = json(difference);
      if (i % 10 == 0) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as("case %d", i).isEmpty();
      }
      assertThat(Applied.to(PlainData.of(difference.beforeContent()), steps(json)))
          .as("case %d", i)
          .isEqualTo(Applied.withoutNothing(PlainData.of(difference.afterContent())));
    }
  }

  @Test
  void theSchemaKnowsWhatCouldNotBeCompared() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    JsonDiff format = new JsonDiff(out);
    format.file(Compared.failed("a", "b", "a, line 1: broken", "x", "y"));
    format.end();
    out.flush();
    String json = bytes.toString(StandardCharsets.UTF_8);
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(json).contains("\"compared\":false").doesNotContain("changes");
  }

  private static Plan plan(String yaml) {
    return PlanReader.read("plan", yaml.getBytes(StandardCharsets.UTF_8)).plan().orElseThrow();
  }

  private static String json(PlanDifference difference) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    JsonDiff format = new JsonDiff(out);
    format.file(Compared.of("a", "b", difference, difference.changes()));
    format.end();
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** JSON is YAML as well. */
  private static List<Applied.Step> steps(String json) {
    Map<?, ?> plan = (Map<?, ?>) ((List<?>) PlanTree.read(json).get("plans")).get(0);
    List<Applied.Step> steps = new ArrayList<>();
    for (Object one : (List<?>) plan.get("changes")) {
      Map<?, ?> change = (Map<?, ?>) one;
      steps.add(
          new Applied.Step(
              (String) change.get("kind"),
              (String) change.get("from"),
              (String) change.get("to"),
              "list".equals(change.get("in")),
              change.get("old"),
              change.get("new")));
    }
    return steps;
  }
}
