package careplan.render.file;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.plan.Field;
import careplan.plan.Plan;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.render.copy.Copies;
import careplan.render.copy.Copy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No word of a plan reaches somebody who may not see it, in any copy and any format (R171). */
class LeakTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final List<String> ALWAYS =
      List.of("person.name", "person.known-as", "team.name", "team.role", "team.organisation");

  @Test
  void aReaderSeesNothingButWhatConsentNames() {
    for (String path : paths()) {
      MarkedFields plan =
          MarkedFields.with("[{with: jo, may-see: [" + path + "], on: 2026-11-02}]");
      for (MadeCopy copy : made(plan).copies()) {
        for (String seen : plan.pathsIn(copy.text())) {
          assertThat(isUnder(seen, path) || ALWAYS.contains(seen))
              .as("%s in %s, where only %s may be seen", seen, copy.name(), path)
              .isTrue();
        }
      }
    }
  }

  @Test
  void whatConsentLeavesOutStaysOut() {
    for (String path : paths()) {
      MarkedFields plan =
          MarkedFields.with("[{with: jo, may-see: all, except: [" + path + "], on: 2026-11-02}]");
      for (MadeCopy copy : made(plan).copies()) {
        for (String seen : plan.pathsIn(copy.text())) {
          assertThat(isUnder(seen, path) && !ALWAYS.contains(seen))
              .as("%s in %s, where %s is left out", seen, copy.name(), path)
              .isFalse();
        }
      }
    }
  }

  @Test
  void allDoesNotMeanWhatHasToBeNamed() {
    MarkedFields plan = MarkedFields.with("[{with: jo, may-see: all, on: 2026-11-02}]");
    for (MadeCopy copy : made(plan).copies()) {
      assertThat(plan.pathsIn(copy.text()))
          .as(copy.name())
          .isNotEmpty()
          .noneMatch(
              seen ->
                  seen.startsWith("safeguarding.")
                      || seen.startsWith("person.background.")
                      || seen.startsWith("services.")
                      || seen.startsWith("budget."));
    }
  }

  @Test
  void withoutConsentNoCopyIsMade() {
    for (String consent :
        List.of(
            "[]",
            "[{with: sam, may-see: all, on: 2026-11-02}]",
            "[{with: jo, may-see: nothing, on: 2026-11-02}]",
            "[{with: jo, may-see: all, on: 2026-11-02, until: 2026-11-20}]",
            "[{with: jo, may-see: all, on: 2026-11-02, withdrawn: 2026-11-20}]")) {
      Made made = made(MarkedFields.with(consent));
      assertThat(made.copies()).as(consent).isEmpty();
      assertThat(made.notMade()).as(consent).hasSameSizeAs(Copies.ALL);
    }
  }

  /** The test above would notice: with more consent, more is told. */
  @Test
  void forgedConsentWouldBeSeen() {
    MarkedFields plan = MarkedFields.with("[{with: jo, may-see: [goals, needs], on: 2026-11-02}]");
    assertThat(made(plan).copies())
        .anySatisfy(
            copy ->
                assertThat(plan.pathsIn(copy.text()))
                    .contains("needs.need")
                    .contains("goals.goal"));
  }

  @Test
  void whomToCallIsPartOfTheCrisisPlanUnlessThePersonExceptsIt() {
    String plan =
        """
        careplan: 1
        person: {name: Gwen Parry}
        crisis:
          emergency: Call Ann.
          contacts:
            - who: ann
        team:
          - {id: ann, name: Ann Lloyd, phone: 01632 960100, address: 4 Mill Lane}
          - {id: jo, name: Jo Smith, phone: 01632 960200}
        consent:
          - {with: jo, may-see: [crisis]EXCEPT, on: 2026-11-02}
        """;
    assertThat(crisis(plan.replace("EXCEPT", "")))
        .contains("Ann Lloyd", "01632 960 100")
        .doesNotContain("Mill Lane")
        .doesNotContain("01632 960 200");
    assertThat(crisis(plan.replace("EXCEPT", ", except: [team.phone]")))
        .contains("Ann Lloyd")
        .doesNotContain("01632 960 100");
    assertThat(crisis(plan.replace("EXCEPT", ", except: [team]"))).doesNotContain("Lloyd");
  }

  private static String crisis(String plan) {
    PlanReading reading = PlanReader.read("plan", plan.getBytes(StandardCharsets.UTF_8));
    List<Copy> crisis = List.of(Copies.named("crisis").orElseThrow());
    return new CopyMaker(Order.of(crisis, List.of(OutputFormat.TEXT), DAY).forReader("jo"))
        .make(reading, "plan")
        .copies()
        .get(0)
        .text();
  }

  private static Made made(MarkedFields plan) {
    return new CopyMaker(Order.of(Copies.ALL, List.of(OutputFormat.values()), DAY).forReader("jo"))
        .make(plan.reading(), "marked");
  }

  /** Every part at the top, and some inside. */
  private static List<String> paths() {
    List<String> paths = new ArrayList<>();
    for (Field field : Plan.SHAPE.fields()) {
      String name = field.name();
      if (List.of("careplan", "consent", "headings", "considered").contains(name)) {
        continue;
      }
      paths.add(name);
      if (field.shape().isPresent()) {
        for (Field inner : field.shape().get().fields()) {
          paths.add(name + "." + inner.name());
        }
      }
    }
    return new ArrayList<>(new TreeSet<>(paths));
  }

  private static boolean isUnder(String path, String part) {
    return path.equals(part) || path.startsWith(part + ".");
  }
}
