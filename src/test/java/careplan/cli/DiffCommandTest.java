package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import careplan.git.RealGit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff}. */
class DiffCommandTest {
  private static final String PLAN = "careplan: 1\nperson: {name: Ada}\npurpose: Stay at home.\n";
  private static final String LATER = PLAN.replace("home", "my home");
  private static final String SENTENCE =
      "What the plan is for was “Stay at home.”, and is now “Stay at my home.”";

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void comparesTwoFilesOrAFileWithStandardInput() throws IOException {
    write("a.yaml", PLAN);
    write("b.yaml", LATER);
    assertThat(Typed.in(folder).type("diff", "a.yaml", "b.yaml").out()).contains(SENTENCE);
    assertThat(Typed.in(folder).withInput(LATER).type("diff", "a.yaml", "-").out())
        .contains(SENTENCE);
    assertThat(Typed.in(folder).type("diff", "a.yaml", "a.yaml").out())
        .contains("No changes in the plan of Ada.");
    write("crlf.yaml", PLAN.replace("\n", "\r\n").replace("Stay at", "Stay\r\n  at"));
    assertThat(Typed.in(folder).type("diff", "a.yaml", "crlf.yaml").out())
        .contains("The plan of Ada says the same as before.")
        .contains("1 in how the file is laid out");
    assertThat(Typed.in(folder).type("diff", "/dev/null", "a.yaml").out())
        .contains("What the plan is for is new: “Stay at home.”");
  }

  @Test
  void couldNotCompareIsNeverNoChanges() throws IOException {
    write("a.yaml", PLAN);
    for (String broken :
        new String[] {
          PLAN + "goals: [\n",
          PLAN + "purpose: twice\n",
          PLAN + "<<<<<<< ours\n",
          "just words\n",
          PLAN + "story: &a x\n",
          "- a\n",
          "\u0001"
        }) {
      write("b.yaml", broken);
      Outcome outcome = Typed.in(folder).type("diff", "a.yaml", "b.yaml");
      assertThat(outcome.status()).as(broken).isEqualTo(2);
      assertThat(outcome.out())
          .as(broken)
          .contains("Could not compare: b.yaml")
          .doesNotContain("No changes")
          .doesNotContain("0 added");
      Outcome json = Typed.in(folder).type("diff", "--format", "json", "a.yaml", "b.yaml");
      assertThat(json.status()).isEqualTo(2);
      assertThat(json.out()).contains("\"compared\":false");
      Outcome html = Typed.in(folder).type("diff", "--format", "html", "a.yaml", "b.yaml");
      assertThat(html.status()).isEqualTo(2);
      assertThat(html.out()).contains("could not compare").doesNotContain("No changes");
    }
  }

  @Test
  void oneSectionCanBeAskedAbout() throws IOException {
    write("a.yaml", PLAN + "title: A\n");
    write("b.yaml", LATER + "title: B\n");
    Outcome outcome = Typed.in(folder).type("diff", "--section", "title", "a.yaml", "b.yaml");
    assertThat(outcome.out()).contains("1 changed").doesNotContain("home");
    Outcome wrong = Typed.in(folder).type("diff", "--section", "titel", "a.yaml", "b.yaml");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("Did you mean 'title'?");
  }

  @Test
  void moreCanBeLookedAtFirstAndNothingLess() throws IOException {
    write("a.yaml", PLAN + "title: A\nlevel: self-care\n");
    write("b.yaml", PLAN + "title: B\n");
    String[] words = {"diff", "--check-first", "title", "a.yaml", "b.yaml"};
    assertThat(Typed.in(folder).type("diff", "a.yaml", "b.yaml").out())
        .contains("1 to check first");
    assertThat(Typed.in(folder).type(words).out()).contains("2 to check first");
    words[2] = "titel";
    assertThat(Typed.in(folder).type(words).status()).isEqualTo(2);
  }

  @Test
  void aTeamCanAddToWhatIsLookedAtFirstAndTakeNothingAway() throws IOException {
    write(".careplan/config.yaml", "check-first: [title]\n");
    write("a.yaml", PLAN + "title: A\nlevel: self-care\n");
    write("b.yaml", PLAN + "title: B\n");
    assertThat(Typed.in(folder).type("diff", "a.yaml", "b.yaml").out())
        .contains("2 to check first");
    assertThat(Typed.in(folder).type("diff", "--isolated", "a.yaml", "b.yaml").out())
        .contains("1 to check first");
    write(".careplan/config.yaml", "check-first: [titel]\n");
    Outcome outcome = Typed.in(folder).type("diff", "a.yaml", "b.yaml");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).contains("1 to check first");
    assertThat(outcome.err()).contains(".careplan/config.yaml").contains("no part of a plan");
  }

  @Test
  void whatIsNotThereIsSaidInOneLine() throws IOException {
    write("a.yaml", PLAN);
    for (String[] words :
        new String[][] {
          {"diff", "a.yaml", "nowhere.yaml"},
          {"diff", "a.yaml"},
          {"diff"},
          {"diff", "-", "-"},
          {"diff", "a.yaml", "."},
          {"diff", "main..topic"}
        }) {
      Outcome outcome = Typed.in(folder).type(words);
      assertThat(outcome.status()).as(String.join(" ", words)).isEqualTo(2);
      assertThat(outcome.err().lines()).as(String.join(" ", words)).hasSize(1);
    }
  }

  @Test
  void comparesVersionsThatGitKeeps() throws Exception {
    Path repository = RealGit.repository(folder.resolve("repository"));
    Files.createDirectory(repository.resolve("plans"));
    Path plan = repository.resolve("plans/ada.careplan.yaml");
    Files.writeString(plan, PLAN);
    Files.writeString(repository.resolve("plans/notes.yaml"), "no: plan\n");
    RealGit.run(repository, "add", "-A");
    RealGit.run(repository, "commit", "--quiet", "-m", "one");
    assertThat(Typed.in(repository).type("diff").err()).contains("No plan has changed.");
    Files.writeString(plan, LATER);
    Files.writeString(repository.resolve("plans/notes.yaml"), "no: plans\n");
    Files.writeString(repository.resolve("plans/new.careplan.yaml"), PLAN);
    assertThat(Typed.in(repository).type("diff").out())
        .startsWith(
            "What is new in the plan of Ada\n"
                + "(from HEAD:plans/ada.careplan.yaml to plans/ada.careplan.yaml)\n")
        .contains(SENTENCE)
        .doesNotContain("notes");
    assertThat(Typed.in(repository.resolve("plans")).type("diff", "ada.careplan.yaml").out())
        .contains(SENTENCE);
    assertThat(Typed.in(repository.resolve("plans")).type("diff", "new.careplan.yaml").out())
        .contains("(new.careplan.yaml is new)");
    RealGit.run(repository, "commit", "--quiet", "-am", "two");
    RealGit.run(repository, "tag", "v2");
    RealGit.run(repository, "mv", "plans/ada.careplan.yaml", "plans/lovelace.careplan.yaml");
    RealGit.run(repository, "commit", "--quiet", "-m", "three");
    assertThat(Typed.in(repository).type("diff", "HEAD~2", "v2").out()).contains(SENTENCE);
    assertThat(Typed.in(repository).type("diff", "HEAD~2..").out())
        .contains("(from HEAD~2:plans/ada.careplan.yaml to HEAD:plans/lovelace.careplan.yaml)")
        .contains(SENTENCE);
    assertThat(
            Typed.in(repository)
                .type("diff", "HEAD~2:plans/ada.careplan.yaml", "plans/lovelace.careplan.yaml")
                .out())
        .contains(SENTENCE);
    Outcome nothing = Typed.in(repository).type("diff", "HEAD:nowhere.yaml", "v2:nowhere.yaml");
    assertThat(nothing.status()).isEqualTo(2);
    assertThat(nothing.err()).contains("git has none");
  }

  @Test
  void asADriverItAlwaysEndsWell() {
    String zeros = "0".repeat(40);
    String[] missing = {"diff", "p.yaml", "/nowhere/a", zeros, "100644", "/nowhere/b", zeros, "1"};
    assertThat(Typed.in(folder).type(missing).status()).isZero();
    Outcome unmerged =
        Typed.in(folder).with("GIT_DIFF_PATH_COUNTER", "1").type("diff", "p.careplan.yaml");
    assertThat(unmerged.status()).isZero();
    assertThat(unmerged.out()).contains("p.careplan.yaml: two versions still");
    assertThat(Typed.in(folder).type("diff", "--driver", "--", "-odd.yaml").status()).isZero();
  }

  @Test
  void factsStandOnALineEach() throws IOException {
    write("a.yaml", LATER.replace("Stay at", "Stay\n  at"));
    assertThat(Typed.in(folder).type("diff", "--textconv", "a.yaml").out())
        .isEqualTo("careplan: 1\npurpose: Stay at my home.\nperson.name: Ada\n");
    write("b.yaml", "a: [\n");
    assertThat(Typed.in(folder).type("diff", "--textconv", "b.yaml").out()).isEqualTo("a: [\n");
  }
}
