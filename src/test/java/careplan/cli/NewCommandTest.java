package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code careplan new}, with lines in and lines out. */
class NewCommandTest {
  private static final String NOTE =
      """
      My allotment

      Sam waters the beans himself and rings Jo on Fridays.
      Sam Price
      Jo
      yes
      in six weeks
      """;

  @TempDir private Path temporary;
  private Path folder;
  private Path state;

  @BeforeEach
  void makeFolders() throws IOException {
    folder = Files.createDirectory(temporary.resolve("plans"));
    state = temporary.resolve("state");
  }

  private Typed typed() {
    return Typed.in(folder).with("XDG_STATE_HOME", state.toString());
  }

  private Path plan() {
    return folder.resolve("sam.careplan.yaml");
  }

  private long kept() throws IOException {
    if (!Files.isDirectory(state.resolve("careplan"))) {
      return 0;
    }
    try (Stream<Path> files = Files.list(state.resolve("careplan"))) {
      return files.count();
    }
  }

  @Test
  void aNoteIsWrittenAndLintedAndNothingIsKept() throws IOException {
    Typed.Outcome talk = typed().withInput(NOTE + "yes\n").type("new", "--detail", "note", "sam");
    assertThat(talk.status()).as(talk.err()).isZero();
    assertThat(talk.out()).isEmpty();
    assertThat(talk.err())
        .contains("What is important to you?")
        .contains("That is Saturday 2 January 2027.")
        .contains("Written: sam.careplan.yaml.");
    assertThat(kept()).isZero();
    Typed.Outcome lint = typed().type("lint", "sam.careplan.yaml");
    assertThat(lint.status()).as(lint.out()).isZero();
    assertThat(Files.readString(plan()))
        .startsWith("# yaml-language-server: $schema=.careplan/careplan-1.schema.json\n")
        .contains("form: verbal\n")
        .contains("  next: 2027-01-02\n");
  }

  @Test
  void theEndOfInputKeepsWhatWasSaidAndTheSameCommandGoesOn() throws IOException {
    String[] lines = (NOTE + "yes\n").split("\n");
    Typed.Outcome whole = typed().withInput(NOTE + "yes\n").type("new", "--detail", "note", "sam");
    assertThat(whole.status()).isZero();
    String written = Files.readString(plan());
    for (int said = 1; said < lines.length; said++) {
      Files.delete(plan());
      String before = String.join("\n", java.util.Arrays.copyOfRange(lines, 0, said)) + "\n";
      String after =
          String.join("\n", java.util.Arrays.copyOfRange(lines, said, lines.length)) + "\n";
      Typed.Outcome first = typed().withInput(before).type("new", "--detail", "note", "sam");
      assertThat(first.status()).isEqualTo(130);
      assertThat(first.err())
          .contains("What you said is kept. To go on: careplan new --resume sam.careplan.yaml");
      assertThat(plan()).doesNotExist();
      assertThat(kept()).isEqualTo(1);
      Typed.Outcome second = typed().withInput(after).type("new", "--resume");
      assertThat(second.status()).as(second.err()).isZero();
      assertThat(second.err()).contains("You began this on");
      assertThat(Files.readString(plan())).isEqualTo(written);
      assertThat(kept()).isZero();
    }
  }

  @Test
  void nothingSaidIsNothingKeptAndAnswersThatAreNeededAreNamed() throws IOException {
    Typed.Outcome nobody = typed().type("new", "sam");
    assertThat(nobody.status()).isEqualTo(2);
    assertThat(nobody.err())
        .contains("--answers")
        .contains("person.name (What is your full name?)");
    assertThat(kept()).isZero();
    Typed.Outcome quit = typed().withInput("\nquit\n").type("new", "sam");
    assertThat(quit.status()).isEqualTo(130);
    assertThat(quit.err()).contains("Nothing was said, so nothing is kept.");
    assertThat(kept()).isZero();
  }

  @Test
  void aFileThatExistsIsNeverOverwritten() throws IOException {
    Files.writeString(plan(), "mine");
    Typed.Outcome taken = typed().withInput(NOTE + "yes\n").type("new", "--detail", "note", "sam");
    assertThat(taken.status()).isEqualTo(2);
    assertThat(taken.err()).contains("sam.careplan.yaml is there already");
    assertThat(Files.readString(plan())).isEqualTo("mine");
    Typed.Outcome nowhere = typed().withInput(NOTE).type("new", "no/such/folder/sam");
    assertThat(nowhere.status()).isEqualTo(2);
    assertThat(nowhere.err()).contains("There is no folder");
  }

  @Test
  void withoutANameTheFileIsCalledAfterThePerson() {
    Typed.Outcome talk = typed().withInput(NOTE + "yes\n").type("new", "--detail", "note");
    assertThat(talk.status()).as(talk.err()).isZero();
    assertThat(folder.resolve("sam-price.careplan.yaml")).exists();
    typed().withInput(NOTE + "yes\n").type("new", "--detail", "note");
    assertThat(folder.resolve("sam-price-2.careplan.yaml")).exists();
  }

  @Test
  void printingWritesToStandardOutputAlone() throws IOException {
    Typed.Outcome printed =
        typed().withInput(NOTE + "yes\n").type("new", "--detail", "note", "--print");
    assertThat(printed.status()).as(printed.err()).isZero();
    assertThat(printed.out()).contains("name: Sam Price");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void answersComeFromAFileOrFromStandardInput() throws IOException {
    String answers =
        """
        detail: note
        about-me: {what-matters: My allotment}
        summary: Sam rings Jo on Fridays.
        person: {name: Sam Price}
        conversations: {with: Jo}
        agreement: {agreed: yes}
        review: {next: in six weeks}
        """;
    Files.writeString(folder.resolve("answers.yaml"), answers);
    Typed.Outcome file = typed().type("new", "--answers", "answers.yaml", "sam");
    assertThat(file.status()).as(file.err()).isZero();
    Typed.Outcome input = typed().withInput(answers).type("new", "--answers", "-", "--print");
    assertThat(input.out()).isEqualTo(Files.readString(plan()));
  }

  @Test
  void wrongAnswersAreNamedWithTheNearestQuestion() throws IOException {
    Files.writeString(
        folder.resolve("answers.yaml"),
        "detail: brief\nperson: {nmae: Sam}\nreview: {next: soon}\n");
    Typed.Outcome wrong = typed().type("new", "--answers", "answers.yaml", "sam");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err())
        .contains("An answer is missing: person.name")
        .contains("'person.nmae'")
        .contains("Did you mean person.name?")
        .contains("review.next: No day can be made out of that.");
    assertThat(plan()).doesNotExist();
    Typed.Outcome none = typed().type("new", "--answers", "missing.yaml", "sam");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("missing.yaml cannot be read");
  }

  @Test
  void forgettingDeletesWhatIsKept() throws IOException {
    typed().withInput("My allotment\n").type("new", "sam");
    assertThat(kept()).isEqualTo(1);
    Typed.Outcome forgotten = typed().type("new", "--forget", "sam");
    assertThat(forgotten.status()).isZero();
    assertThat(forgotten.err()).contains("is deleted");
    assertThat(kept()).isZero();
    Typed.Outcome nothing = typed().withInput("x\n").type("new", "--resume", "sam");
    assertThat(nothing.status()).isEqualTo(2);
    assertThat(nothing.err()).contains("Nothing is kept for sam.careplan.yaml");
  }

  @Test
  void wordsThatAreNoTypeOrSizeGetTheNearestOne() {
    assertThat(typed().type("new", "--type", "long-term-conditon", "sam").err())
        .contains("Did you mean 'long-term-condition'?");
    assertThat(typed().type("new", "--detail", "short", "sam").err()).contains("note, brief, full");
    assertThat(typed().type("new", "--lang", "fr", "sam").status()).isEqualTo(2);
    assertThat(typed().type("new", "a", "b").status()).isEqualTo(2);
  }

  @Test
  void aTemplateOffersWhatATeamSharesAndNeverWhatAPersonNeeds() throws IOException {
    Path templates = Files.createDirectories(folder.resolve(".careplan/templates"));
    Files.writeString(
        templates.resolve("hill-street.yaml"),
        """
        type: crisis
        detail: brief
        leave-out: [crisis.relapse-signs]
        crisis: {contacts: {who: Night line}}
        team: {night-line: {role: Crisis line, phone: 0808 157 0100, hours: 24/7}}
        """);
    Files.writeString(
        folder.resolve("answers.yaml"),
        "person: {name: Sam}\ncrisis: {warning-signs: I do not open the curtains}\n");
    Typed.Outcome plan =
        typed().type("new", "--answers", "answers.yaml", "--template", "hill-street", "sam");
    assertThat(plan.status()).as(plan.err()).isZero();
    assertThat(Files.readString(plan())).contains("type: crisis").contains("0808 157 0100");
    Typed.Outcome talk =
        typed()
            .withInput("\n\n\n\n\n\n\n\n\n\n\n\n\n\n")
            .type("new", "--template", "hill-street", "--plain", "kim");
    assertThat(talk.err()).doesNotContain("seriously ill");
    Files.writeString(templates.resolve("bad.yaml"), "needs: {need: Warmth}\n");
    Typed.Outcome bad = typed().withInput("x\n").type("new", "--template", "bad", "kim");
    assertThat(bad.status()).isEqualTo(2);
    assertThat(bad.err()).contains("'needs.need' is for the person alone to answer");
    for (String[] wrong :
        new String[][] {
          {"type: crissis\n", "line 1: 'crissis' is not a type of plan. Did you mean 'crisis'?"},
          {"type: crisis\ndetail: short\n", "line 2: 'short' is not a size of plan."},
          {"leave-out: [crisis.wishs]\n", "Did you mean 'crisis.wishes'?"},
          {"team:\n  jo:\n    phon: 1\n", "line 3: nothing is asked that 'team.jo.phon'"},
          {"reviw: {every: 1 year}\n", "'reviw.every' is not known."},
        }) {
      Files.writeString(templates.resolve("bad.yaml"), wrong[0]);
      Typed.Outcome refused = typed().withInput("x\n").type("new", "--template", "bad", "kim");
      assertThat(refused.status()).isEqualTo(2);
      assertThat(refused.err()).contains(".careplan/templates/bad.yaml, ").contains(wrong[1]);
    }
    Typed.Outcome none = typed().withInput("x\n").type("new", "--template", "hil", "kim");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("bad, hill-street");
  }

  @Test
  void aWelshTalkIsWelshThroughout() throws IOException {
    Typed.Outcome talk =
        typed()
            .withInput(
                "Canu yn y capel\n\nRwy'n ffonio Jo bob dydd Gwener.\nMared Huws\nJo\nie\nymhen"
                    + " chwe wythnos\nie\n")
            .type("new", "--detail", "note", "--lang", "cy", "sam");
    assertThat(talk.status()).as(talk.err()).isZero();
    assertThat(talk.err())
        .contains("Beth sy'n bwysig i chi?")
        .contains("Sef Dydd Sadwrn 2 Ionawr 2027.")
        .contains("Ysgrifennwyd: sam.careplan.yaml.")
        .doesNotContain("What");
    assertThat(Files.readString(plan())).contains("written-in: cy");
  }

  @Test
  void whereNothingCanBeKeptItIsSaidOnceAndTheTalkGoesOn() throws IOException {
    Files.writeString(state, "a file stands where the folder should be");
    Typed.Outcome talk = typed().withInput(NOTE + "yes\n").type("new", "--detail", "note", "sam");
    assertThat(talk.status()).as(talk.err()).isZero();
    assertThat(talk.err()).containsOnlyOnce("cannot be kept if we are interrupted");
    assertThat(plan()).exists();
  }

  @Test
  void controlCharactersAreShownAndNotObeyed() {
    Typed.Outcome talk =
        typed().withInput("a\u001B[2Jb\nback\nquit\n").type("new", "--detail", "note", "sam");
    assertThat(talk.err()).doesNotContain("\u001B[2J");
  }
}
