package careplan.output.lint;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.settings.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClosingTest {
  private static final List<Problem> PROBLEMS =
      List.of(Problem.with("x", "There is no such file."));

  private static List<String> closing(
      int files, int errors, int warnings, int infos, int hidden, int allowed, String rule) {
    return Closing.of(
        new LintSummary(
            files,
            errors,
            warnings,
            infos,
            hidden,
            allowed,
            0,
            List.of(),
            Optional.of(rule).filter(name -> !name.isEmpty())));
  }

  @Test
  void countsInWords() {
    assertThat(closing(3, 2, 1, 0, 0, 0, "no-crisis-plan"))
        .containsExactly(
            "3 plans: 2 errors, 1 warning.",
            "'careplan explain no-crisis-plan' says more, with an example.");
    assertThat(closing(1, 1, 2, 3, 0, 0, ""))
        .containsExactly("1 plan: 1 error, 2 warnings, 3 for information.");
  }

  @Test
  void saysThatAllIsWell() {
    assertThat(closing(5, 0, 0, 0, 0, 0, "")).containsExactly("5 plans, nothing to remark.");
    assertThat(closing(1, 0, 0, 0, 0, 2, ""))
        .containsExactly("1 plan, nothing to remark; 2 set aside with a reason.");
  }

  @Test
  void saysWhatIsNotShown() {
    assertThat(closing(2, 0, 1, 1, 2, 0, ""))
        .containsExactly(
            "2 plans: 1 warning, 1 for information.",
            "2 not shown here: '--min-severity info' shows them all.");
  }

  @Test
  void neverCallsItWellWhereNothingWasChecked() {
    LintSummary nothing = new LintSummary(0, 0, 0, 0, 0, 0, 0, PROBLEMS, Optional.empty());
    assertThat(Closing.of(nothing))
        .containsExactly("No plan was checked; 1 path could not be checked.");
  }
}
