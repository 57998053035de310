package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.plan.Plan;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.yaml.Comments;
import careplan.yaml.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example plan is reviewed: what is written reads back, and nothing else has moved. */
class ReviewExamplesTest {
  private static final Pattern ERRORS = Pattern.compile("(?m)^[^ ]+: error (.+)$");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> aMeetingWithoutChangesOnlyAddsTheReview() throws IOException {
    return examples()
        .map(plan -> DynamicTest.dynamicTest(plan.getFileName().toString(), () -> unchanged(plan)));
  }

  @TestFactory
  Stream<DynamicTest> aMeetingThatChangesMuchKeepsWhatItDoesNotTouch() throws IOException {
    return examples()
        .map(plan -> DynamicTest.dynamicTest(plan.getFileName().toString(), () -> changed(plan)));
  }

  private static Stream<Path> examples() throws IOException {
    List<Path> plans = new ArrayList<>();
    for (String folder : List.of("examples", "examples/poor")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(plans::add);
      }
    }
    assertThat(plans).hasSizeGreaterThan(30);
    return plans.stream();
  }

  private static PlanReading read(String text) {
    return PlanReader.read("plan", text.getBytes(StandardCharsets.UTF_8));
  }

  private Typed.Outcome review(Path file, String answers) throws IOException {
    Files.writeString(folder.resolve("answers.txt"), answers);
    return Typed.in(folder)
        .type("review", file.getFileName().toString(), "--answers", "answers.txt", "--isolated");
  }

  /** Reviews a copy; empty where the plan is over, which is said. */
  private String reviewed(Path plan, String answers) throws IOException {
    Path copy = folder.resolve("plan.careplan.yaml");
    Files.copy(plan, copy, StandardCopyOption.REPLACE_EXISTING);
    PlanReading reading = read(Files.readString(plan));
    Typed.Outcome outcome = review(copy, answers);
    if (reading.plan().map(Plan::isOver).orElse(false)) {
      assertThat(outcome.status()).isEqualTo(1);
      assertThat(outcome.err()).contains("over");
      return "";
    }
    if (outcome.err().contains("An answer is missing: next ")) {
      outcome = review(copy, answers + "next: in three months\nevery: 3 months\n");
    }
    assertThat(outcome.status()).as(outcome.err()).isZero();
    String after = Files.readString(copy);
    assertThat(read(after).faults()).hasSameSizeAs(reading.faults());
    assertThat(read(after).plan().orElseThrow().reviews())
        .hasSize(reading.plan().orElseThrow().reviews().size() + 1);
    assertThat(comments(after)).isEqualTo(comments(Files.readString(plan)));
    return after;
  }

  private static List<String> comments(String text) {
    PlanReading reading = read(text);
    SourceText source = reading.document().source();
    List<String> comments = new ArrayList<>();
    for (Comments.Comment comment : Comments.of(source, reading.document().root())) {
      comments.add(source.slice(comment.start(), comment.end()));
    }
    return comments;
  }

  private void unchanged(Path plan) throws IOException {
    String before = Files.readString(plan);
    String after = reviewed(plan, "there: yes\nwhere: home\nworking.me.working: the tea\n");
    if (after.isEmpty()) {
      return;
    }
    List<String> left = new ArrayList<>(after.lines().toList());
    List<String> lost = new ArrayList<>();
    for (String line : before.lines().toList()) {
      if (!left.remove(line)) {
        lost.add(line);
      }
    }
    assertThat(lost)
        .allMatch(line -> line.contains("next:") || line.startsWith("maintenance:"))
        .hasSizeLessThan(3);
    assertThat(String.join("\n", left)).contains("- on: 2026-11-21").doesNotContain("updated");
    assertThat(errors(folder.resolve("plan.careplan.yaml"))).isSubsetOf(errors(copyOf(before)));
  }

  private Path copyOf(String text) throws IOException {
    Path other = folder.resolve("before.careplan.yaml");
    Files.writeString(other, text);
    return other;
  }

  /** The names of rules that find an error; dates go by whether or not there is a review. */
  private List<String> errors(Path plan) {
    String out =
        Typed.in(folder)
            .type("lint", "--isolated", "--format", "concise", plan.getFileName().toString())
            .out();
    List<String> errors = new ArrayList<>();
    ERRORS.matcher(out).results().forEach(found -> errors.add(found.group(1).split(":")[0]));
    return errors;
  }

  /** Everything that can be asked of every goal, need and action is answered. */
  private void changed(Path plan) throws IOException {
    StringBuilder answers = new StringBuilder("there: yes\noutcome: change\n");
    PlanReading reading = read(Files.readString(plan));
    reading
        .plan()
        .ifPresent(
            its -> {
              its.goals().stream()
                  .filter(goal -> goal.id().isPresent() && !goal.isOver())
                  .filter(goal -> !goal.block().is("status", "not-achieved"))
                  .forEach(goal -> answers.append(GOAL.replace("ID", goal.id().get().value())));
              its.needs().stream()
                  .filter(need -> need.id().isPresent() && !need.isMet())
                  .forEach(need -> answers.append(NEED.replace("ID", need.id().get().value())));
            });
    String after = reviewed(plan, answers.toString());
    if (after.isEmpty()) {
      return;
    }
    Plan before = reading.plan().orElseThrow();
    Plan now = read(after).plan().orElseThrow();
    assertThat(now.goals()).hasSizeGreaterThanOrEqualTo(before.goals().size());
    assertThat(now.needs()).hasSameSizeAs(before.needs());
    now.needs().stream()
        .filter(need -> need.id().isPresent())
        .forEach(need -> assertThat(need.isMet() || need.isUnmet()).isTrue());
  }

  private static final String GOAL =
      "goals.ID: {said: further, now: achieved, next.goal: 'I want to go on: twice a week.',"
          + " next.action: I go twice, next.who: me, next.when: Mondays}\n";
  private static final String NEED =
      "needs.ID: {now: unmet, unmet.reason: 'The list is long: nine months.'}\n";
}
