package careplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.cli.Typed.Outcome;
import careplan.git.RealGit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code careplan caseload}, on 21 November 2026. */
class CaseloadCommandTest {
  @TempDir Path folder;

  private void plan(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".careplan.yaml"), "careplan: 1\n" + text);
  }

  private static String withJo(String person, String type, String more) {
    return "type: "
        + type
        + "\nstatus: agreed\nperson: {name: "
        + person
        + "}\nteam:\n  - {id: jo, name: Jo Price, phone: 029 2018 0001}\ncoordinator: jo\n"
        + more;
  }

  @BeforeEach
  void plans() throws IOException {
    plan(
        "ann",
        withJo(
            "Ann Lee",
            "rehabilitation",
            "review: {next: 2026-11-20}\nneeds:\n"
                + "  - {need: I want a warm flat., area: housing, status: unmet}\n"));
    plan(
        "bo",
        withJo(
            "Bo Rees",
            "mental-health",
            "review: {next: 2026-12-01}\ncrisis:\n  contacts:\n"
                + "    - {name: Crisis line, phone: 029 2018 0002, hours: 24/7}\n"));
    plan(
        "cy",
        "type: personal-budget\nstatus: agreed\nperson: {name: Cy Fox}\n"
            + "placement: {started: 2026-11-18T13:00}\n");
    plan(
        "dee",
        withJo(
            "Dee Hall",
            "rehabilitation",
            "ending: {on: 2026-06-01, reason: goals-met, recall: 2026-11-30}\n"));
  }

  private Outcome caseload(String... words) {
    List<String> typed = new ArrayList<>(List.of("caseload"));
    typed.addAll(List.of(words));
    return Typed.in(folder).type(typed.toArray(String[]::new));
  }

  private static List<String> line(Outcome outcome, String start) {
    return outcome.out().lines().map(String::strip).filter(line -> line.startsWith(start)).toList();
  }

  @Test
  void countsWhatNeedsAttention() {
    Outcome outcome = caseload();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("3 plans in use, of 3 people; 1 ended or declined");
    assertThat(line(outcome, "Overdue ")).anyMatch(line -> line.matches("Overdue +1"));
    assertThat(line(outcome, "Due within 30 days"))
        .anyMatch(line -> line.matches("Due within 30 days +3"));
    assertThat(line(outcome, "No contact day")).anyMatch(line -> line.endsWith(" 2"));
    assertThat(line(outcome, "No coordinator")).anyMatch(line -> line.endsWith(" 1"));
  }

  @Test
  void theSeventyTwoHoursCountByTheHour() {
    assertThat(line(caseload(), "2026-11-21 13:00"))
        .singleElement()
        .asString()
        .contains("72-hour review")
        .contains("Cy Fox");
    Outcome later =
        Typed.in(folder)
            .by(
                java.time.Clock.fixed(
                    java.time.Instant.parse("2026-11-21T14:00:00Z"), java.time.ZoneOffset.UTC))
            .type("caseload", "--format", "json");
    assertThat(later.out()).contains("\"overdue\" : 2");
  }

  @Test
  void anEndedPlanCountsForItsRecallAlone() {
    assertThat(line(caseload(), "2026-11-30"))
        .singleElement()
        .asString()
        .contains("recall")
        .contains("Dee Hall");
    assertThat(line(caseload(), "rehabilitation")).first().asString().contains(" 1 ");
  }

  @Test
  void unmetNeedsAreCountedWithoutNames() {
    Outcome outcome = caseload("--totals");
    assertThat(line(outcome, "housing")).singleElement().asString().matches("housing +1 +1");
    assertThat(outcome.out()).doesNotContain("Ann Lee").doesNotContain("ann.careplan");
    assertThat(caseload("--totals", "--format", "json").out()).doesNotContain("Ann Lee");
    assertThat(caseload("--totals", "--format", "html").out()).doesNotContain("Ann Lee");
  }

  @Test
  void listsAreOfOneCoordinatorOrTypeWhereThatIsAsked() {
    assertThat(caseload("--coordinator", "jo price").out()).contains("2 plans in use");
    assertThat(caseload("--type", "mental-health").out()).contains("1 plan in use, of one person");
    assertThat(caseload("--coordinator", "Jo Prise").err()).contains("Did you mean 'Jo Price'?");
    assertThat(caseload("--type", "mental-helth").err()).contains("Did you mean 'mental-health'?");
    assertThat(caseload("--due", "soon").err()).contains("30d, 2w, 6m or 1y");
  }

  @Test
  void dueSaysHowFarAhead() {
    assertThat(line(caseload("--due", "1d"), "2026-12-01")).isEmpty();
    assertThat(line(caseload("--due", "2w"), "2026-12-01")).hasSize(1);
  }

  @Test
  void overdueFailsOnlyWhereThatIsAsked() {
    assertThat(caseload().status()).isZero();
    assertThat(caseload("--fail-overdue").status()).isEqualTo(1);
    assertThat(caseload("--fail-overdue", "--type", "mental-health").status()).isZero();
  }

  @Test
  void aTableFitsTheTerminal() {
    for (String columns : List.of("40", "60", "80", "100")) {
      Outcome outcome = Typed.in(folder).with("COLUMNS", columns).type("caseload");
      assertThat(outcome.out().lines())
          .allMatch(line -> line.length() <= Integer.parseInt(columns), columns);
    }
  }

  @Test
  void aSpreadsheetTakesNothingForAFormula() throws IOException {
    plan("eve", "type: rehabilitation\nperson: {name: \"=HYPERLINK(1)\"}\n");
    plan("fay", "type: rehabilitation\nperson: {name: '@SUM(1,2) \"x\"'}\n");
    Outcome outcome = caseload("--format", "csv");
    assertThat(outcome.out()).startsWith("\uFEFFplan,person,");
    assertThat(outcome.out()).contains(",\"'=HYPERLINK(1)\",");
    assertThat(outcome.out()).contains(",\"'@SUM(1,2) \"\"x\"\"\",");
    assertThat(outcome.out().split("\r\n")).hasSize(7);
  }

  @Test
  void aCalendarHoldsNoNameAndNoCare() {
    String calendar = caseload("--format", "ics").out();
    assertThat(calendar)
        .contains("SUMMARY:Care plan review: A.L.\r\n")
        .contains("SUMMARY:72-hour review: C.F.\r\n")
        .contains("DTSTART:20261121T130000")
        .contains("DTSTART;VALUE=DATE:20261120")
        .doesNotContain("Ann")
        .doesNotContain("flat")
        .doesNotContain("rehabilitation");
  }

  @Test
  void chartsStandBesideTablesWithTheSameFigures() {
    String page = caseload("--format", "html").out();
    assertThat(page).contains("Bar chart: By type. The table that follows holds the same figures.");
    assertThat(page).contains("Unmet needs by part of life").contains("20\u00A0November\u00A02026");
  }

  @Test
  void whatPeopleSaidCountsWhereTheyWereAsked() throws IOException {
    String asked = "reviews:\n  - {on: 2026-05-01, feedback: {involved: %s}}\n";
    plan("x", withJo("Di Ng", "agreement", asked.formatted("no")));
    plan("y", withJo("El Ng", "agreement", asked.formatted("yes")));
    plan("z", withJo("Fi Ng", "agreement", asked.formatted("partly")));
    assertThat(line(caseload(), "\"I was part of making the plan"))
        .singleElement()
        .asString()
        .matches(".* 1 +3 +33%");
  }

  @Test
  void listsAreInTheOrderThatIsAskedFor() throws IOException {
    plan("zed", withJo("Aaron Zed", "rehabilitation", "review: {next: 2026-11-19}\n"));
    List<String> byDay = line(caseload(), "2026-11-");
    assertThat(byDay.get(0)).contains("Aaron Zed");
    assertThat(byDay.get(1)).contains("Ann Lee");
    List<String> byFile = line(caseload("--sort", "file"), "2026-11-");
    assertThat(byFile.get(0)).contains("Ann Lee");
    assertThat(caseload("--sort", "name").err()).contains("--sort");
  }

  @Test
  void aPlanThatCannotBeReadIsTroubleAndTheOthersCount() throws IOException {
    Files.writeString(folder.resolve("gus.careplan.yaml"), "- no plan\n");
    Outcome outcome = caseload();
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("gus.careplan.yaml");
    assertThat(outcome.out()).contains("3 plans in use");
  }

  @Test
  void historyComesFromTheRepository() throws Exception {
    Path repository = RealGit.repository(folder);
    RealGit.run(repository, "add", "ann.careplan.yaml");
    RealGit.run(repository, "commit", "--quiet", "-m", "One plan");
    RealGit.run(repository, "add", ".");
    RealGit.run(repository, "commit", "--quiet", "-m", "All plans");
    Outcome outcome =
        Typed.in(repository)
            .type("caseload", "--history", "--since", "2039-12-15", "--today", "2040-01-15");
    assertThat(outcome.err()).isEmpty();
    assertThat(line(outcome, "2039-12-15")).singleElement().asString().contains(" 3 ");
    assertThat(line(outcome, "2040-01-15")).singleElement().asString().contains(" 3 ");
    Outcome before =
        Typed.in(repository)
            .type("caseload", "--history", "--since", "2001-01-01", "--today", "2001-03-01");
    assertThat(before.status()).isEqualTo(2);
    assertThat(before.err()).contains("no commit from that time");
  }

  @Test
  void withoutARepositoryThereIsNoHistory() {
    Outcome outcome = caseload("--history");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("is in no git repository");
  }

  @Test
  void severalPlansOfOnePersonAreSeen() throws IOException {
    String born = "}\n";
    plan(
        "x",
        withJo("Di Ng, born: 1960-02-03", "mental-health", "").replace("}\nteam", born + "team"));
    plan("y", withJo("Di Ng, born: 1960-02-03", "rehabilitation", ""));
    Outcome outcome = caseload();
    assertThat(outcome.out()).contains("5 plans in use, of 4 people");
    assertThat(line(outcome, "Di Ng")).anyMatch(line -> line.contains("x.careplan.yaml"));
  }
}
