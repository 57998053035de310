package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.render.copy.Copies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody gets who asks for copies. */
class RenderCommandTest {
  private static final String PLAN =
      """
      careplan: 1
      title: Ada's plan
      date: 2026-11-02
      person:
        name: Ada Lowe
        known-as: Ada
        language: en
        communication: {needs: [low vision], formats: [large-print, audio], checked: 2026-11-02}
      goals:
        - id: walk
          goal: I want to walk to the pond.
          why: The ducks know me.
      health:
        medicines:
          - {medicine: Ramipril, dose: 5 mg, when: every morning}
      crisis:
        emergency: If I cannot breathe, dial 999.
        contacts:
          - {name: Night line, phone: 08081570001, hours: 24/7}
      team:
        - {id: jo, name: Jo Reed, role: Nurse, phone: 01632960123, hours: Mon-Fri 9-5}
        - {id: sam, name: Sam Lowe, role: My brother, kind: family, phone: 07700900123}
      consent:
        - {with: jo, may-see: [goals, crisis], on: 2026-11-02, given-by: me}
      review: {every: 6 months, next: 2027-05-04}
      """;

  @TempDir Path folder;

  @BeforeEach
  void aPlan() throws IOException {
    Files.writeString(folder.resolve("ada.careplan.yaml"), PLAN);
  }

  private Typed.Outcome render(String... words) {
    String[] command = new String[words.length + 2];
    command[0] = "render";
    command[1] = "ada.careplan.yaml";
    System.arraycopy(words, 0, command, 2, words.length);
    return Typed.in(folder).type(command);
  }

  private String text(String... words) {
    String[] more = Arrays.copyOf(words, words.length + 4);
    more[words.length] = "--format";
    more[words.length + 1] = "text";
    more[words.length + 2] = "-o";
    more[words.length + 3] = "-";
    return render(more).out();
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void thePersonGetsTheCopyThatTheirNeedsAskFor() throws IOException {
    Typed.Outcome outcome = render();
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(files()).containsExactly("ada.careplan.yaml", "ada.large-print.html");
    assertThat(outcome.err())
        .contains("Ada: copy large-print, which meets large-print; not met here: audio")
        .contains("2026-11-02");
    assertThat(Files.readString(folder.resolve("ada.large-print.html"))).contains("18pt");
  }

  @Test
  void numbersAndDatesAreWrittenAsTheNhsWritesThem() {
    assertThat(text("--copy", "mine"))
        .contains("0808 157 0001")
        .contains("24 hours a day, 7 days a week")
        .contains("Monday to Friday, 9am to 5pm")
        .contains("Tuesday 4 May 2027")
        .contains("5mg")
        .contains("Immediate action required");
  }

  @Test
  void headingsCanBeInWelshAndTheRestStaysAsWritten() {
    assertThat(text("--copy", "mine", "--lang", "cy"))
        .contains("4 Mai 2027")
        .contains("I want to walk to the pond.");
  }

  @Test
  void somebodyElseGetsOnlyWhatConsentAllows() {
    String seen = text("--copy", "mine", "--for", "jo");
    assertThat(seen)
        .contains("Copy for Jo Reed")
        .contains("I want to walk to the pond.")
        .contains("0808 157 0001")
        .doesNotContain("Ramipril")
        .doesNotContain("low vision");
  }

  @Test
  void withoutConsentThereIsNoCopy() throws IOException {
    Typed.Outcome outcome = render("--copy", "mine", "--for", "sam");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains("No consent is recorded for sam").contains("{with: sam");
    assertThat(files()).containsExactly("ada.careplan.yaml");
  }

  @Test
  void aNearNameIsOffered() {
    assertThat(render("--for", "joo").err()).contains("Did you mean 'jo'?");
    assertThat(render("--copy", "crysis").err()).contains("Did you mean 'crisis'?");
    assertThat(render("--format", "htlm").err()).contains("Did you mean 'html'?");
    assertThat(render("--lang", "cyy").status()).isEqualTo(2);
  }

  @Test
  void aCopyThatSomebodyChangedIsKept() throws IOException {
    Path copy = folder.resolve("ada.mine.html");
    assertThat(render("--copy", "mine").status()).isZero();
    assertThat(render("--copy", "mine").status()).isZero();
    Files.writeString(copy, Files.readString(copy).replace("ducks", "geese"));
    Typed.Outcome outcome = render("--copy", "mine");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("ada.mine.html was changed by hand").contains("--force");
    assertThat(copy).content(StandardCharsets.UTF_8).contains("geese");
    assertThat(render("--copy", "mine", "--force").status()).isZero();
    assertThat(copy).content(StandardCharsets.UTF_8).contains("ducks");
  }

  @Test
  void aPlanWithMistakesSaysSoOnItsCopies() throws IOException {
    Files.writeString(folder.resolve("ada.careplan.yaml"), PLAN + "colour: red\n");
    Typed.Outcome outcome = render("--copy", "mine");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).contains("ada.careplan.yaml:26:1:").contains("colour");
    assertThat(Files.readString(folder.resolve("ada.mine.html")))
        .contains("The file of this plan has mistakes in it");
    assertThat(render("--copy", "crisis", "--strict").status()).isEqualTo(1);
    assertThat(files()).doesNotContain("ada.crisis.html");
  }

  @Test
  void everyCopyComesWithAPageThatListsThem() throws IOException {
    assertThat(render("--copy", "all", "-o", "copies").status()).isZero();
    String index = Files.readString(folder.resolve("copies").resolve("index.html"));
    assertThat(index).contains("href=\"./ada.mine.html\"").contains("href=\"./ada.crisis.html\"");
    try (var made = Files.list(folder.resolve("copies"))) {
      assertThat(made.count()).isGreaterThan(3).isLessThanOrEqualTo(Copies.ALL.size() + 10);
    }
  }

  @Test
  void theSameOrderGivesTheSameBytes() {
    for (String format : List.of("html", "md", "text")) {
      assertThat(render("--copy", "mine", "--format", format, "-o", "-").out())
          .isEqualTo(render("--copy", "mine", "--format", format, "-o", "-").out());
    }
  }

  @Test
  void oneBadPlanDoesNotStopTheRest() throws IOException {
    Files.createDirectories(folder.resolve("plans"));
    Files.writeString(folder.resolve("plans/ada.careplan.yaml"), PLAN);
    Files.writeString(folder.resolve("plans/bad.careplan.yaml"), "- no\n- plan\n");
    Typed.Outcome outcome = Typed.in(folder).type("render", "plans", "-o", "out/");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("Made 1 copy of 1 of 2 plans.")
        .contains("bad.careplan.yaml");
    assertThat(folder.resolve("out/ada.large-print.html")).exists();
  }

  @Test
  void aTeamCanBringItsOwnWordsAndLanguage() throws IOException {
    Path templates = Files.createDirectories(folder.resolve(".careplan/templates"));
    Files.writeString(templates.resolve("labels.en.properties"), "heading.goals=What I hope for\n");
    Files.writeString(templates.resolve("labels.pl.properties"), "heading.goals=Moje cele\n");
    assertThat(text("--copy", "mine")).contains("\nWhat I hope for\n---");
    assertThat(text("--copy", "mine", "--lang", "pl"))
        .contains("Moje cele")
        .contains("No speaker of this language has checked");
  }

  @Test
  void styleOfSomebodysOwnComesLast() throws IOException {
    Files.writeString(folder.resolve("own.css"), "body{color:navy}</style><b>x</b>");
    render("--copy", "mine", "--css", "own.css");
    String page = Files.readString(folder.resolve("ada.mine.html"));
    assertThat(page).contains("body{color:navy}").containsOnlyOnce("</style>");
    assertThat(page.indexOf("body{color:navy}")).isGreaterThan(page.indexOf("@page"));
  }

  @Test
  void ourPartsCanBeSeen() {
    assertThat(Typed.run("render", "--show-template", "copy.css").out()).contains("@media print");
    assertThat(Typed.run("render", "--show-template", "copy.cs").err())
        .contains("Did you mean 'copy.css'?");
  }

  @Test
  void hardSentencesAreNamedWithTheirReasons() throws IOException {
    Files.writeString(
        folder.resolve("ada.careplan.yaml"),
        "careplan: 1\nperson: {name: Ada}\npurpose: Take 2 200 mg tablets to alleviate pain.\n");
    assertThat(render("--readability").out())
        .contains("ada.careplan.yaml:3:")
        .contains("\"alleviate\" is a hard word. Say: ease.")
        .contains("\"2 200\" can be read as one number.")
        .contains("too few sentences");
  }

  @Test
  void aPlanInWhichNothingCanBeReadGetsNoCopyAndDoesNotStopTheRest() throws IOException {
    Files.writeString(folder.resolve("bad.careplan.yaml"), "{{{\n");
    Files.writeString(folder.resolve("cy.careplan.yaml"), "careplan: 1\nperson: {name: Cy Pugh}\n");
    Typed.Outcome outcome = Typed.in(folder).type("render", ".", "--copy", "mine", "-o", "made/");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("bad.careplan.yaml: No copy is made", "2 of 3 plans");
    assertThat(folder.resolve("made/bad.mine.html")).doesNotExist();
    outcome = Typed.in(folder).type("render", ".", "--for", "jo", "-o", "for-jo/");
    assertThat(outcome.err()).contains("cy.careplan.yaml: Nobody in this plan has the id 'jo'");
    assertThat(folder.resolve("for-jo/ada.mine.jo.html")).exists();
  }

  @Test
  void noPlaceIsNoPlace() {
    assertThat(render("-o", "").err()).contains("-o takes a file, a folder/, or -");
  }
}
