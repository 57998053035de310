package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import careplan.git.RealGit;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code careplan lint --since REV}, with git itself. */
class LintSinceTest {
  private static final String PLAN =
      """
      careplan: 1
      person: {name: Annie Jones}
      needs:
        - id: warm
          need: Home help twice a week
          actions:
            - id: fire
              action: Light the fire
              who: mair
              when: daily
      team:
        - {id: mair, name: Mair Jones, role: daughter}
      """;

  @TempDir private Path folder;
  private Path top;

  @BeforeEach
  void twoPlansThatGitKeeps() throws Exception {
    top = RealGit.repository(folder.resolve("plans"));
    Files.writeString(top.resolve("a.careplan.yaml"), PLAN);
    Files.writeString(top.resolve("b.careplan.yaml"), PLAN.replace("Annie", "Beti"));
    RealGit.run(top, "add", ".");
    RealGit.run(top, "commit", "--quiet", "-m", "plans");
  }

  private Outcome lint(String... words) {
    return Typed.in(top).type(words);
  }

  @Test
  void nothingIsSaidOfPlansAsTheyWere() {
    Outcome outcome = lint("lint", "--since", "HEAD");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("No plan here has changed since HEAD.");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void ofAChangedPlanOnlyWhatIsNewCounts() throws Exception {
    Path plan = top.resolve("a.careplan.yaml");
    assertThat(lint("lint", "--format", "concise", "a.careplan.yaml").out())
        .contains("need-is-a-service", "no-purpose");
    Files.writeString(plan, PLAN.replace("who: mair", "who: nobody-here"));
    Outcome outcome = lint("lint", "--since", "HEAD", "--format", "concise");
    assertThat(outcome.out()).contains("a.careplan.yaml:9:14: error unknown-reference");
    assertThat(outcome.out()).doesNotContain("need-is-a-service", "no-purpose", "b.careplan");
    assertThat(outcome.status()).isEqualTo(1);
    RealGit.run(top, "commit", "--quiet", "-a", "-m", "who");
    assertThat(lint("lint", "--since", "HEAD").out()).isEmpty();
    assertThat(lint("lint", "--since", "HEAD~1", "--format", "concise").out())
        .contains("unknown-reference");
  }

  @Test
  void aLineThatWasMovedOrReworded() throws Exception {
    Path plan = top.resolve("a.careplan.yaml");
    Files.writeString(plan, "# a comment more\n" + PLAN);
    assertThat(lint("lint", "--since", "HEAD").out()).isEmpty();
    Files.writeString(plan, PLAN.replace("Home help twice a week", "Home help each day"));
    assertThat(lint("lint", "--since", "HEAD", "--format", "concise").out())
        .contains("a.careplan.yaml:5:11: warning need-without-area")
        .doesNotContain("no-purpose");
  }

  @Test
  void aPlanThatGitDoesNotKnowYetIsAllNew() throws Exception {
    Files.writeString(top.resolve("c.careplan.yaml"), PLAN);
    assertThat(lint("lint", "--since", "HEAD", "--format", "concise").out())
        .contains("c.careplan.yaml:2:1", "need-is-a-service", "no-purpose")
        .doesNotContain("a.careplan.yaml");
  }

  @Test
  void whatCannotBeToldIsSaid() throws Exception {
    Outcome unknown = lint("lint", "--since", "nowhere");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("git knows no version called nowhere here");
    assertThat(lint("lint", "--since", "--exec=x").status()).isEqualTo(2);
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.writeString(outside.resolve("a.careplan.yaml"), PLAN);
    Outcome without = Typed.in(outside).type("lint", "--since", "HEAD");
    assertThat(without.status()).isEqualTo(2);
    assertThat(without.err()).contains("in no git repository");
    assertThat(lint("lint", "--since", "HEAD", "-").err()).contains("standard input");
  }
}
