package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CombineCommandTest {
  private static final String HEAD = "careplan: 1\nperson: {name: Bron Ellis}\n";
  private static final String TEAM =
      "team: [{id: jo, name: Jo Smith, role: %s, phone: 01632 960%s}]\n";

  @TempDir private Path folder;

  @BeforeEach
  void twoPlans() throws IOException {
    write("nursing.careplan.yaml", HEAD + TEAM.formatted("Nurse", "111"));
    write("friends.careplan.yaml", HEAD + TEAM.formatted("Friend", "112"));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Outcome combine(String... more) {
    String[] words = new String[more.length + 3];
    words[0] = "combine";
    words[1] = "nursing.careplan.yaml";
    words[2] = "friends.careplan.yaml";
    System.arraycopy(more, 0, words, 3, more.length);
    return Typed.in(folder).type(words);
  }

  @Test
  void writesThePlanToStandardOutputAndTheReportBeside() {
    Outcome outcome = combine();
    assertThat(outcome.out())
        .startsWith("careplan: 1\nstatus: draft\nupdated: 2026-11-21\nincludes:\n")
        .contains("  - nursing.careplan.yaml\n  - friends.careplan.yaml\n");
    assertThat(outcome.err())
        .startsWith("2 plans combined: 1 question, 1 new id.\n")
        .contains("--same jo=jo-2");
    assertThat(outcome.status()).isOne();
  }

  @Test
  void isSettledByOptions() {
    Outcome same = combine("--same", "jo-2=jo");
    assertThat(same.status()).isZero();
    assertThat(same.out()).doesNotContain("jo-2");
    assertThat(combine("--apart", "jo=jo-2").status()).isZero();
    assertThat(combine("--same", "jo=sam").err()).contains("There was no doubt about 'jo=sam'");
    assertThat(combine("--same", "jo").status()).isEqualTo(2);
  }

  @Test
  void asksAtATerminal() {
    Typed typed = Typed.in(folder).atATerminal().withInput("perhaps\nyes\n");
    Outcome outcome = typed.type("combine", "nursing.careplan.yaml", "friends.careplan.yaml");
    assertThat(outcome.err()).contains("Nurse", "Friend", "One person? (yes, no, skip)");
    assertThat(outcome.out()).doesNotContain("jo-2");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void writesFilesAndReplacesNoneUnasked() throws IOException {
    Outcome first = combine("-o", "all/bron.careplan.yaml");
    assertThat(first.status()).isEqualTo(2);
    Files.createDirectory(folder.resolve("all"));
    Outcome second = combine("-o", "all/bron.careplan.yaml", "--report", "report.txt");
    assertThat(second.status()).isOne();
    assertThat(second.out()).isEmpty();
    assertThat(second.err()).startsWith("careplan: 2 plans combined: 1 question, 1 new id.\n");
    assertThat(Files.readString(folder.resolve("all/bron.careplan.yaml")))
        .contains("- ../nursing.careplan.yaml\n");
    assertThat(Files.readString(folder.resolve("report.txt"))).contains("--same jo=jo-2");
    Outcome third = combine("-o", "all/bron.careplan.yaml");
    assertThat(third.err()).contains("is there already. --force replaces it.");
    assertThat(third.status()).isEqualTo(2);
    assertThat(combine("-o", "all/bron.careplan.yaml", "--force").status()).isOne();
  }

  @Test
  void saysWhereNothingButTheNameIsTheSame() throws IOException {
    assertThat(combine().err()).contains("Only the name says that these are one person's plans.");
    assertThat(combine("--same-person").err()).doesNotContain("Only the name");
    for (String name : new String[] {"nursing", "friends"}) {
      write(name + ".careplan.yaml", HEAD.replace("Ellis", "Ellis, born: 1950-01-01"));
    }
    assertThat(combine().err()).doesNotContain("Only the name");
  }

  @Test
  void refusesPlansOfDifferentPeople() throws IOException {
    write("other.careplan.yaml", "careplan: 1\nperson: {name: Bronwen Ellis}\n");
    Outcome refused =
        Typed.in(folder).type("combine", "nursing.careplan.yaml", "other.careplan.yaml");
    assertThat(refused.err()).contains("Bron Ellis", "Bronwen Ellis", "--same-person");
    assertThat(refused.out()).isEmpty();
    assertThat(refused.status()).isEqualTo(2);
    Outcome meant =
        Typed.in(folder)
            .type("combine", "--same-person", "nursing.careplan.yaml", "other.careplan.yaml");
    assertThat(meant.out()).contains("name: Bron Ellis\n");
    assertThat(meant.err()).contains("Bronwen Ellis");
  }

  @Test
  void refusesWhatCannotBeReadInFull() throws IOException {
    write("broken.careplan.yaml", HEAD + "needs: [\n");
    write(
        "twice.careplan.yaml",
        HEAD + TEAM.formatted("Nurse", "111") + "goals: [{id: jo, goal: x}]\n");
    for (String name : new String[] {"broken", "twice", "missing"}) {
      Outcome outcome =
          Typed.in(folder).type("combine", "nursing.careplan.yaml", name + ".careplan.yaml");
      assertThat(outcome.status()).as(name).isEqualTo(2);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).contains(name + ".careplan.yaml");
    }
    assertThat(Typed.in(folder).type("combine", "nursing.careplan.yaml").status()).isEqualTo(2);
    assertThat(
            Typed.in(folder)
                .type("combine", "nursing.careplan.yaml", "./nursing.careplan.yaml")
                .err())
        .contains("named twice");
  }

  /** The overarching plan of the examples: it reads back, it lints, and it is in order. */
  @Test
  void combinesTheExamples() throws IOException {
    for (String name : new String[] {"annie", "annie-physiotherapy"}) {
      String file = name + ".careplan.yaml";
      Files.copy(Path.of("examples", file), folder.resolve(file));
    }
    Typed typed = Typed.in(folder);
    Outcome outcome =
        typed.type(
            "combine",
            "annie.careplan.yaml",
            "annie-physiotherapy.careplan.yaml",
            "-o",
            "whole.careplan.yaml");
    assertThat(outcome.status()).isOne();
    assertThat(outcome.err())
        .contains("review.every: 3 months (annie-physiotherapy.careplan.yaml)");
    assertThat(typed.type("fmt", "--check", "whole.careplan.yaml").status()).isZero();
    assertThat(typed.type("lint", "whole.careplan.yaml").out()).isEmpty();
    Outcome together = typed.type("lint", "--select", "no-overarching-plan", ".");
    assertThat(together.out()).isEmpty();
  }
}
