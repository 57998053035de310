package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code careplan lint --fix}, as somebody types it. */
class LintFixTest {
  private static final String PLAN =
      """
      careplan: 1
      date: 2 November 2026   # when we sat down
      person:
        name: Annie Jones
        phone: 02920180000
      needs:
        # the one that matters
        - need: I need to be warm.
      """;
  private static final String MENDED =
      """
      careplan: 1
      date: 2026-11-02   # when we sat down
      person:
        name: Annie Jones
        phone: 029 2018 0000
      needs:
        # the one that matters
        - id: warm
          need: I need to be warm.
      """;

  @TempDir private Path folder;

  private Outcome lint(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "lint";
    System.arraycopy(words, 0, all, 1, words.length);
    return Typed.in(folder).type(all);
  }

  @Test
  void mendsAndThenChecksWhatIsLeft() throws IOException {
    Path plan = Files.writeString(folder.resolve("a.careplan.yaml"), PLAN);
    assertThat(lint("--format", "concise").out()).contains("impossible-date");
    Outcome outcome = lint("--fix", "--format", "concise");
    assertThat(plan).hasContent(MENDED);
    assertThat(outcome.out()).contains("no-purpose").doesNotContain("impossible-date");
    assertThat(outcome.err())
        .contains(
            "Mended: 1 id added, 1 date and 1 telephone number written in full form, in 1 plan.");
    assertThat(lint("--fix").err()).contains("There was nothing to mend.");
    assertThat(plan).hasContent(MENDED);
  }

  @Test
  void diffShowsAndChangesNothing() throws IOException {
    Path plan = Files.writeString(folder.resolve("a.careplan.yaml"), PLAN);
    Outcome outcome = lint("--fix", "--diff");
    assertThat(outcome.out())
        .contains("-date: 2 November 2026   # when we sat down\n+date: 2026-11-02   # when")
        .contains("+  - id: warm\n+    need: I need to be warm.\n")
        .doesNotContain("no-purpose");
    assertThat(outcome.status()).isZero();
    assertThat(plan).hasContent(PLAN);
  }

  @Test
  void aPlanThatCannotBeReadIsReportedAndNotTouched() throws IOException {
    String broken = PLAN + "needs: again\n";
    Path plan = Files.writeString(folder.resolve("a.careplan.yaml"), broken);
    Outcome outcome = lint("--fix", "--format", "concise");
    assertThat(outcome.out()).contains("repeated-key");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(plan).hasContent(broken);
  }

  @Test
  void whatCannotBeMeantIsSaid() {
    assertThat(lint("--diff").err()).contains("say --fix --diff");
    assertThat(lint("--fix", "-").err()).contains("--fix changes files");
    assertThat(lint("--diff").status()).isEqualTo(2);
  }
}
