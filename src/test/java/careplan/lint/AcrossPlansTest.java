package careplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.lint.rules.Rules;
import careplan.settings.PlanFile;
import careplan.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcrossPlansTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Set<String> RULES =
      Set.of(
          "copied-from-another-plan",
          "same-person-twice",
          "no-overarching-plan",
          "plans-contradict",
          "allowed-for-nothing");

  @TempDir Path folder;

  private final List<PlanFile> files = new ArrayList<>();

  private void plan(String name, String yaml) throws Exception {
    Path file = folder.resolve(name + ".careplan.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "careplan: 1\n" + yaml);
    files.add(new PlanFile(name + ".careplan.yaml", file));
  }

  private List<String> found(Set<String> rules) {
    Selection selection = new Selection(rules, Set.of(), Map.of());
    Linter linter = new Linter(Rules.ALL, selection, Optional.of(TODAY), TODAY);
    List<String> found = new ArrayList<>();
    new LintRun(linter, path -> Settings.NONE)
        .run(
            files,
            result -> {
              assertThat(result.problem()).isEmpty();
              result
                  .findings()
                  .forEach(finding -> found.add(result.file() + " " + finding.rule().name()));
            });
    return found;
  }

  private static String text(String name, String more) {
    return "person: {name: " + name + more + "}\n" + NEEDS.replace("NAME", name.split(" ", 2)[0]);
  }

  private static final String NEEDS =
      """
      needs:
        - need: NAME wants to go down to the allotment on Saturdays and not be driven there.
          actions:
            - action: NAME walks as far as the chapel wall and sits until the bus has gone by.
            - action: Her grandson carries the water from the butt to the two near beds.
      """;

  @Test
  void everyCopyIsFoundAndTheFirstIsNamed() throws Exception {
    for (int i = 0; i < 40; i++) {
      plan("p" + (100 + i), text("Person" + (char) ('a' + i % 26) + i + " Smith", ""));
    }
    List<String> found = found(RULES);
    assertThat(found).hasSize(39).allMatch(line -> line.endsWith("copied-from-another-plan"));
    assertThat(found(RULES)).isEqualTo(found);
  }

  @Test
  void onePersonsTwoPlansMaySayTheSame() throws Exception {
    plan("a", text("Megan Rees", ", nhs-number: 999 123 4586"));
    plan("b", "part-of: a.careplan.yaml\n" + text("Megan Rees", ", nhs-number: 999 123 4586"));
    assertThat(found(RULES)).isEmpty();
  }

  @Test
  void aNameAloneMakesNobodyTheSameAndNobodyAnother() throws Exception {
    plan("a", text("Megan Rees", ""));
    plan("b", text("Megan Rees", ""));
    assertThat(found(RULES)).isEmpty();
  }

  @Test
  void anotherNhsNumberMakesAnotherPersonWhateverTheName() throws Exception {
    plan("a", "person: {name: Megan Rees, born: 1950-01-02, nhs-number: 999 123 4586}\n");
    plan("b", "person: {name: Megan Rees, born: 1950-01-02, nhs-number: 999 345 0014}\n");
    assertThat(found(RULES)).isEmpty();
  }

  @Test
  void pathsAreSeenFromThePlanThatNamesThem() throws Exception {
    plan("megan/whole", "person: {name: Megan Rees, born: 1950-01-02}\n");
    plan(
        "megan/parts/nursing",
        "part-of: ../whole.careplan.yaml\nperson: {name: Megan Rees, born: 1950-01-02}\n");
    plan(
        "megan/parts/physio",
        "part-of: ../other.careplan.yaml\nperson: {name: Megan Rees, born: 1950-01-02}\n");
    assertThat(found(RULES)).containsExactly("megan/parts/physio.careplan.yaml same-person-twice");
  }

  @Test
  void ofTwoPlansOfOnePersonOneRemarkIsMade() throws Exception {
    String person = "person: {name: Megan Rees, born: 1950-01-02}\n";
    plan("a", "type: crisis\n" + person);
    plan("b", "type: crisis\n" + person);
    assertThat(found(RULES)).containsExactly("b.careplan.yaml same-person-twice");
    plan("c", "type: rehabilitation\n" + person);
    assertThat(found(RULES))
        .containsExactly(
            "b.careplan.yaml same-person-twice", "c.careplan.yaml no-overarching-plan");
  }

  @Test
  void anEndedPlanIsNoSecondPlan() throws Exception {
    plan("a", "status: ended\nperson: {name: Megan Rees, born: 1950-01-02}\n");
    plan("b", "person: {name: Megan Rees, born: 1950-01-02}\n");
    assertThat(found(RULES)).isEmpty();
  }

  @Test
  void whatIsAllowedIsSetAsideAndIsNeverAllowedForNothing() throws Exception {
    plan("a", text("Ivy Cole", ""));
    String allowing =
        "allowed: [{rule: copied-from-another-plan, reason: Twins who live as one}]\n";
    plan("b", allowing + text("Joan Cole", ""));
    assertThat(found(RULES)).isEmpty();
    files.remove(0);
    assertThat(found(RULES)).isEmpty();
  }

  @Test
  void aPlanThatLeavesSomethingOutContradictsNothing() throws Exception {
    String person = "person: {name: Megan Rees, born: 1950-01-02}\n";
    plan(
        "a",
        person
            + "health: {medicines: [{medicine: Ramipril, dose: 5 mg}, {medicine: Senna}]}\n"
            + "crisis: {contacts: [{name: Gwen, phone: 01632 960101}, {name: NHS 111, phone: 111}]}\n"
            + "coordinator: Gwen\n");
    plan(
        "b",
        "part-of: a.careplan.yaml\n"
            + person
            + "health: {medicines: [{medicine: ramipril, dose: 5 milligrams}]}\n"
            + "crisis: {contacts: [{name: gwen, phone: +44 1632 960101}]}\n");
    assertThat(found(RULES)).isEmpty();
  }
}
