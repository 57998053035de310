package careplan.create;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.GoldenFiles;
import careplan.conversation.Answers;
import careplan.conversation.AnswersFile;
import careplan.conversation.AnswersProblem;
import careplan.conversation.Given;
import careplan.lint.Severity;
import careplan.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** For each type: a file of answers goes in, and the plan comes out that lies beside it. */
class AnswersToPlanTest {
  private static final Path FOLDER = GoldenFiles.resources("careplan/create");

  @TestFactory
  Stream<DynamicTest> answersComeToAPlanWithoutErrors() {
    return GoldenFiles.inputs(FOLDER, ".answers.yaml").stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException, AnswersProblem {
    Answers read = AnswersFile.read(file.toString(), Files.readAllBytes(file));
    String language = read.has("lang") ? read.words("lang") : "en";
    NewPlan plan = TalkedPlans.plan(List.of(), Optional.empty(), language);
    Given given = Given.to(plan, read.without("lang"));
    assertThat(given.missing()).isEmpty();
    assertThat(given.unclear()).isEmpty();
    assertThat(given.unused()).isEmpty();
    assertThat(plan.findings(given.answers()))
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(finding -> finding.rule().name())
        .isEmpty();
    GoldenFiles.check(file, ".careplan.txt", plan.text(given.answers()));
  }

  @Test
  void everyTypeHasAFile() {
    for (String type : Plan.SHAPE.field("type").orElseThrow().form().values()) {
      assertThat(FOLDER.resolve(type + ".answers.yaml")).exists();
    }
  }
}
